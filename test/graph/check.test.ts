import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { auditNames, checkGraph } from '../../src/graph/check.js';
import { testAddress, useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const call = 'meeting:2022-02-03-jp-kr-fm';
const sado = 'issue:sado-mines-nomination';
const ends = (from: string, to: string, key = from) =>
  `fromId: '${from}', toId: '${to}', key: '${key}', temporary: true`;

/** For each audit: what breaks the graph, and what the audit then says of what. Everything made is marked and removed. */
const breaks: Record<string, readonly [damage: string, subject: string, finding: RegExp][]> = {
  'acts-projected': [
    [
      `MATCH (who:Country {id: 'country:JP'}), (subject:Issue {id: '${sado}'})
       CREATE (who)-[:PROTESTED {${ends('country:JP', sado)}, actId: 'act:none'}]->(subject)`,
      'act:none',
      /PROTESTED without its act/,
    ],
    [
      `MATCH (who:Country {id: 'country:JP'}), (subject:Issue {id: '${sado}'})
       CREATE (act:Act:Temporary {id: 'act:new', type: 'STATED', date: date('2022-02-12'), joint: false, repeated: false,
         recordedAt: datetime(), sides: ['country:JP']})
       CREATE (who)-[:PERFORMED {${ends('country:JP', 'act:new')}}]->(act)-[:ABOUT {${ends('act:new', sado)}}]->(subject)`,
      'act:new',
      /no direct relationship from country:JP to issue:sado-mines-nomination/,
    ],
  ],
  'acts-whole': [
    [
      `CREATE (:Act:Temporary {id: 'act:new', type: 'STATED', date: date('2022-02-12'), joint: true, repeated: false,
         recordedAt: datetime(), sides: []})`,
      'act:new',
      /no actor|no subject|no citation|no side|joint does not agree/,
    ],
  ],
  changes: [
    [
      "CREATE (:Change:Temporary {id: 'change:new', kind: 'ADDED', undone: true, record: '{}'})",
      'change:new',
      /does not agree with what undid it/,
    ],
    ["CREATE (:Change:Temporary {id: 'change:new', kind: 'ADDED', undone: false})", 'change:new', /no record/],
    ["CREATE (:ChangedThing:Temporary {id: 'act:new'})", 'act:new', /no change touched it/],
    [
      `CREATE (:Change:Temporary {id: 'change:new', kind: 'ADDED', undone: false, record: '{}'}),
         (:Organization:Temporary {id: 'org:new', name: 'New', changeId: 'change:new'})`,
      'org:new',
      /its import change:new is undone, or no import/,
    ],
    [
      "CREATE (:Passage:Temporary {id: 'passage:new', number: 1, text: '', documentId: '', changeId: 'change:none'})",
      'passage:new',
      /no import that stands has the id change:none/,
    ],
  ],
  earlier: [
    [
      `MATCH (later:Meeting {id: '${honolulu}'}), (earlier:Meeting {id: '${call}'})
       CREATE (earlier)-[:FOLLOWED_UP {${ends(call, honolulu)}}]->(later)`,
      call,
      /followed a meeting that is not earlier/,
    ],
    [
      `MATCH (act:Act)-[:IN]->(:Meeting {id: '${call}'}) WITH act ORDER BY act.id LIMIT 1
       CREATE (new:Act:Temporary {id: 'act:new', date: date('2001-01-01')})-[:REPEATED {${ends('act:new', 'act:old')}}]->(act)`,
      'act:new',
      /repeats an act that is not earlier/,
    ],
    [
      `MATCH (person:Person {id: 'person:hayashi-yoshimasa'}), (office:Office {id: 'office:jp-prime-minister'})
       CREATE (person)-[:HELD {${ends('person:hayashi-yoshimasa', 'office:jp-prime-minister')},
         from: date('2022-01-02'), to: date('2022-01-01')}]->(office)`,
      'person:hayashi-yoshimasa',
      /until a day before it began/,
    ],
  ],
  'meetings-discussed': [
    [
      `MATCH (meeting:Meeting {id: '${honolulu}'}), (subject:Issue) WHERE NOT (meeting)-[:DISCUSSED]->(subject)
       WITH meeting, subject ORDER BY subject.id LIMIT 1
       CREATE (meeting)-[:DISCUSSED {${ends(honolulu, 'issue:x')}}]->(subject)`,
      honolulu,
      /DISCUSSED leads to issue:.*no act is about it/,
    ],
  ],
  'meetings-whole': [
    [
      `MATCH (japan:Country {code: 'JP'}), (america:Country {code: 'US'})
       CREATE (japan)-[:MET {meetingId: '${honolulu}', temporary: true}]->(america)`,
      honolulu,
      /MET does not stand for each pair/,
    ],
    [
      `CREATE (:Meeting:Temporary {id: 'meeting:new', date: date('2022-02-12'), days: [date('2022-02-13')]})`,
      'meeting:new',
      /no party|its day is none of its days/,
    ],
  ],
  'one-of': [
    [`CREATE (:Office:Temporary {id: 'office:new', title: 'New'})`, 'office:new', /one country or organization/],
    [`CREATE (:Document:Temporary {id: 'document:new'})`, 'document:new', /one publisher/],
    [`CREATE (:Passage:Temporary {id: 'passage:new'})`, 'passage:new', /part of one document/],
    [`CREATE (:Place:Temporary {id: 'place:new'})`, 'place:new', /lies in one country/],
    [`CREATE (:Nomination:Temporary {id: 'nomination:new'})`, 'nomination:new', /one country and one organization/],
    [
      `MATCH (broader:Issue) WITH broader ORDER BY broader.id LIMIT 2
       MERGE (new:Issue:Temporary {id: 'issue:new'})
       CREATE (new)-[:PART_OF {${ends('issue:new', 'issue:x')}}]->(broader)`,
      'issue:new',
      /part of one issue at most/,
    ],
  ],
  plans: [
    ["CREATE (:PlannedMeeting:Temporary {id: 'meeting:new'})", 'meeting:new', /without a party/],
    [
      `CREATE (:PlannedMeeting:Temporary {id: '${honolulu}'})`,
      honolulu,
      /there is a meeting that was held|without a party/,
    ],
    ["CREATE (:HeldPlan:Temporary {id: 'meeting:new'})", 'meeting:new', /has no meeting/],
  ],
  proposals: [
    [
      `CREATE (:ProposedAct:Temporary {id: 'act:new', status: 'ACCEPTED'})`,
      'act:new',
      /the proposed act is ACCEPTED, and the graph says otherwise/,
    ],
    [
      `CREATE (:ProposedMeeting:Temporary {id: '${honolulu}', status: 'PROPOSED'})`,
      honolulu,
      /the proposed meeting is PROPOSED, and the graph says otherwise/,
    ],
    [
      `CREATE (:Document:OpenReading:Temporary {id: 'document:new', url: 'https://example.org/new'})`,
      'document:new',
      /its place in the queue/,
    ],
    [
      `CREATE (:RetractedAct:Temporary {id: 'act:new', recordedAt: datetime('2022-02-12T00:00:00Z'),
         retractedAt: datetime('2022-02-11T00:00:00Z')})`,
      'act:new',
      /withdrawn before it was recorded/,
    ],
  ],
  orphans: [[`CREATE (:Person:Temporary {id: 'person:new', name: 'New'})`, 'person:new', /nothing is connected/]],
  quotes: [
    [
      `MATCH (act:Act)-[:IN]->(:Meeting {id: '${honolulu}'}) WITH act ORDER BY act.id LIMIT 1
       CREATE (act)-[:CITED {${ends('act:x', 'passage:new')}, start: 0, end: 9}]->
         (:Passage:Temporary {id: 'passage:new', text: 'short'})`,
      'act:',
      /no span of passage:new/,
    ],
    [
      `MATCH (later:Meeting {id: '${honolulu}'}), (earlier:Meeting {id: 'meeting:2022-02-03-kr-us-fm'})
       CREATE (later)-[:FOLLOWED_UP {${ends(honolulu, 'x')}, passageId: 'passage:none', start: 0, end: 1}]->(earlier)`,
      honolulu,
      /not quoted from a passage/,
    ],
  ],
  'relationship-ends': [
    [
      `MATCH (person:Person {id: 'person:hayashi-yoshimasa'}), (meeting:Meeting {id: '${honolulu}'})
       CREATE (person)-[:PARTY_TO {${ends('person:hayashi-yoshimasa', honolulu)}}]->(meeting)`,
      'person:hayashi-yoshimasa',
      /PARTY_TO starts from a Person/,
    ],
    [
      `MATCH (country:Country {id: 'country:US'}), (meeting:Meeting {id: '${honolulu}'})
       CREATE (country)-[:PARTY_TO {temporary: true}]->(meeting)`,
      'country:US',
      /PARTY_TO has no key|PARTY_TO has a wrong fromId|PARTY_TO has a wrong toId/,
    ],
  ],
  'relationship-keys': [
    [
      `MATCH (place:Place {id: 'place:us-honolulu'}), (country:Country) WHERE country.code IN ['JP', 'KR']
       CREATE (place)-[:LOCATED_IN {${ends('place:us-honolulu', 'country:US', 'the same')}}]->(country)`,
      'place:us-honolulu',
      /2 relationships LOCATED_IN have the key the same/,
    ],
  ],
  'required-properties': [
    [
      `CREATE (:Meeting:Temporary {id: 'meeting:new'})`,
      'meeting:new',
      /Meeting without (?:title|date|days|mode|level|recordedAt)/,
    ],
  ],
};

describe('the audits of the graph', () => {
  const { graph } = useTestGraph();

  async function damaged<T>(damage: string, work: () => Promise<T> | T): Promise<T> {
    await write(graph, damage);
    try {
      return await work();
    } finally {
      await write(graph, 'MATCH ()-[made {temporary: true}]->() DELETE made');
      await write(graph, 'MATCH (made:Temporary) DETACH DELETE made');
    }
  }

  test('the seed is sound', async () => {
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('each has a break that it finds', () => {
    expect(Object.keys(breaks).sort()).toEqual(auditNames);
  });

  const cases = auditNames.flatMap((audit) =>
    (breaks[audit] ?? []).map(([damage, subject, finding]) => [audit, subject, finding, damage] as const),
  );
  test.each(cases)('%s names %s: %s', async (audit, subject, finding, damage) => {
    const found = await damaged(damage, () => checkGraph(graph, [audit]));
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) {
      expect(fault).toEqual({
        audit,
        subject: expect.stringMatching(`^${subject}`),
        finding: expect.stringMatching(finding),
      });
    }
  });

  describe('demarche check', () => {
    const demarche = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const { uri, username, password } = testAddress();
    const run = () =>
      spawnSync(process.execPath, [demarche, 'check'], {
        encoding: 'utf8',
        env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      });

    test('ends with 0 where the graph is sound', () => {
      expect(run()).toMatchObject({ status: 0, stdout: 'The graph is sound.\n', stderr: '' });
    });

    test('ends with 1 and names each finding', async () => {
      const { status, stdout } = await damaged(`CREATE (:Person:Temporary {id: 'person:new', name: 'New'})`, run);
      expect({ status, stdout }).toEqual({
        status: 1,
        stdout: 'orphans: person:new: nothing is connected with it\n1 finding.\n',
      });
    });
  });
});
