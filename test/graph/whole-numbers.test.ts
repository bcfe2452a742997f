import { migrationFiles } from '../../src/graph/migration-file.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';

/** Properties whose values are FLOAT though no fraction is ever meant, as `Label.property` and `TYPE.property`. */
const wholeFloats = `
  CALL () {
    MATCH (node)
    UNWIND keys(node) AS property
    WITH head(labels(node)) AS of, property, node[property] AS value
    RETURN of, property, value
    UNION ALL
    MATCH ()-[relationship]->()
    UNWIND keys(relationship) AS property
    RETURN type(relationship) AS of, property, relationship[property] AS value
  }
  WITH of, property, value
  WHERE value IS :: FLOAT NOT NULL AND NOT property IN ['confidence']
  RETURN DISTINCT of + '.' + property
  ORDER BY of + '.' + property`;

describe('the numbers and days of the graph', () => {
  const { graph } = useTestGraph();

  test('are whole after the seed wherever they mean a count or a place', async () => {
    expect(await readRows(graph, wholeFloats)).toEqual([]);
    const [numbered] = await readRows(graph, "MATCH (p:Passage) WITH p LIMIT 1 RETURN 'passage #' + p.number");
    expect(numbered?.[0]).toMatch(/^passage #\d+$/u);
  });

  test('days are DATE, but for a milestone, which may be a month or a year', async () => {
    const days = `
      MATCH (node)
      UNWIND [key IN keys(node) WHERE key IN ['date', 'startsOn', 'endsOn', 'publishedOn']] AS key
      WITH head(labels(node)) AS of, key, node[key] AS value
      WHERE NOT value IS :: DATE NOT NULL
      RETURN DISTINCT of + '.' + key
      UNION
      MATCH ()-[relationship]->()
      UNWIND [key IN keys(relationship) WHERE key IN ['date', 'from', 'to']] AS key
      WITH type(relationship) AS of, key, relationship[key] AS value
      WHERE NOT value IS :: DATE NOT NULL
      RETURN DISTINCT of + '.' + key`;
    expect(await readRows(graph, days)).toEqual([['Milestone.date']]);
  });

  describe('of a graph that was written before', () => {
    // The driver sends a JavaScript number as a FLOAT: this is what every writer did.
    const old = `
      CREATE (act:Temporary:Act {id: 'act:old'})-[:CITED {start: $start, end: $end}]->
        (passage:Temporary:Passage {id: 'passage:old#1', number: $whole, revision: $whole})
      CREATE (act)-[:FOLLOWED_UP {start: $start, end: $end}]->(act)
      CREATE (:Temporary:Meeting {id: 'meeting:old', durationMinutes: $minutes})
      CREATE (:Temporary:ProposedMeeting {id: 'meeting:read', durationMinutes: $minutes})-[:PROPOSED_FROM {place: $whole}]->
        (document:Temporary:Document {id: 'document:old', revision: $whole})
      CREATE (document)-[:LEFT_OPEN {place: $whole}]->(passage)
      CREATE (:Temporary:RetractedMeeting {id: 'meeting:gone', durationMinutes: $minutes})
        <-[:RETRACTED_TOOK_PART_IN {place: $whole}]-(:Temporary:Person {id: 'person:old'})
      CREATE (:Temporary:RetractedAct {id: 'act:gone'})-[:RETRACTED_CITED {start: $start, end: $end}]->
        (:Temporary:RetractedPassage {number: $whole})
      CREATE (:Temporary:ProposedAct {id: 'act:read', confidence: 1.0})-[:PROPOSED_CITATION {start: $start, end: $end}]->(passage)
      CREATE (:Temporary:ImportProgress {id: 'import:old', rows: $minutes, rejected: $whole})`;

    afterAll(() => write(graph, 'MATCH (made:Temporary) DETACH DELETE made'));

    test('are made whole by the migration, and only they', async () => {
      await write(graph, old, { start: 3, end: 14, whole: 1, minutes: 40 });
      expect((await readRows(graph, wholeFloats)).length).toBeGreaterThan(10);
      const file = migrationFiles(projectFolders.migrations).find(({ source }) => /Whole_numbers/u.test(source));
      for (const statement of file?.statements ?? []) await write(graph, statement);
      expect(await readRows(graph, wholeFloats)).toEqual([]);
      const [found] = await readRows(
        graph,
        `MATCH (:Act {id: 'act:old'})-[cited:CITED]->(passage), (act:ProposedAct {id: 'act:read'})
         RETURN toString(cited.start), toString(cited.end), toString(passage.number), act.confidence IS :: FLOAT NOT NULL`,
      );
      expect(found).toEqual(['3', '14', '1', true]);
    });
  });
});
