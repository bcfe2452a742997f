import { checkGraph } from '../../src/graph/check.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { addThings } from '../../src/ingest/things/add.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { operation } from '../support/operations.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const keep = 'person:zenda-zoe';
const drop = 'person:senda-zoe';

describe('merge', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const { writer, graph } = service;
  let before: Set<string>;
  beforeAll(async () => {
    before = await allIds(graph);
  });
  afterEach(() => removeOthers(graph, before));

  const merge = async (variables: Record<string, unknown>) =>
    (
      await service.post(JSON.stringify({ query: operation('merge'), variables }), {
        authorization: `Bearer ${editorToken}`,
      })
    ).body;

  /** Two records of one person, with a talk each and a talk in which both stand. */
  const addTwice = () =>
    addThings(
      writer,
      {
        persons: [
          {
            name: 'ZENDA Zoe',
            aliases: ['Zoe Zenda'],
            tenures: [{ officeTitle: 'Minister of Talks', of: 'CA', from: '2030-01-01' }],
          },
          {
            name: 'SENDA Zoe',
            distinct: true,
            nativeNames: [{ name: '全田', language: 'ja' }],
            wikidataId: 'Q999999999',
            tenures: [
              { officeTitle: 'Minister of Talks', of: 'CA', from: '2030-01-01', to: '2032-01-01' },
              { officeTitle: 'Premier of Talks', of: 'CA', from: '2032-01-01' },
            ],
          },
        ],
      },
      signature(),
    );
  const talk = (date: string, ...people: string[]) =>
    addThings(
      writer,
      {
        meetings: [
          {
            date,
            mode: 'TELEPHONE',
            level: 'FOREIGN_MINISTERS',
            parties: ['CA', 'JP'],
            participants: people.map((person) => ({ person })),
          },
        ],
      },
      signature(),
    );

  const person = async (id: string) => {
    const query = `query ($id: ID!) {
      person(id: $id) {
        id formerIds name variants wikidataId nativeNames { name }
        tenures { from to office { title } }
        meetings(first: 10, orderBy: { field: DATE, direction: ASC }) { nodes { id participants { person { id } } } }
      }
      meetings(filter: { participants: [$id] }, first: 10) { totalCount }
      nodes(ids: [$id]) { id }
    }`;
    return (await service.ask(query, { id })).body.data;
  };

  test('what was said of one is said of the other, and either id answers', async () => {
    await addTwice();
    await talk('2031-01-01', keep);
    await talk('2031-02-01', drop);
    await talk('2031-03-01', drop, keep);
    const { data, errors } = await merge({ keep, drop, reason: 'One person.' });
    expect(errors).toBeUndefined();
    expect(data.merge).toEqual({
      change: { id: expect.stringMatching(/^change:/u) },
      kept: { __typename: 'Person', id: keep },
    });
    const merged = {
      person: {
        id: keep,
        formerIds: [drop],
        name: 'ZENDA Zoe',
        variants: ['Zoe Zenda', 'SENDA Zoe'],
        wikidataId: 'Q999999999',
        nativeNames: [{ name: '全田' }],
        tenures: [
          { from: '2030-01-01', to: '2032-01-01', office: { title: 'Minister of Talks' } },
          { from: '2032-01-01', to: null, office: { title: 'Premier of Talks' } },
        ],
        meetings: {
          nodes: ['2031-01-01', '2031-02-01', '2031-03-01'].map((day) => ({
            id: `meeting:${day}-ca-jp-fm`,
            participants: [{ person: { id: keep } }],
          })),
        },
      },
      meetings: { totalCount: 3 },
      nodes: [{ id: keep }],
    };
    expect(await person(keep)).toEqual(merged);
    expect(await person(drop)).toEqual(merged);
    // A former id is understood in what is written, too.
    const again = await addThings(writer, { persons: [{ name: 'SENDA Zoe' }] }, signature()).catch((error) => error);
    expect(again.code).toBe('LIKELY_DOUBLE');
    expect((await merge({ keep, drop })).errors[0].message).toContain('is the thing itself');
  });

  test('acts, issues and offices move with their direct relationships', async () => {
    await addThings(
      writer,
      {
        issues: [{ name: 'Zenda river salmon' }, { name: 'Fish of the Zenda', distinct: true, aliases: ['fish'] }],
        organizations: [{ name: 'Zenda Fishery Board' }, { name: 'Board of Zenda Fishery Matters', distinct: true }],
      },
      signature(),
    );
    const act = `
      MATCH (board:Organization {id: 'org:board-of-zenda-fishery-matters'}), (issue:Issue {id: 'issue:fish-of-the-zenda'})
      CREATE (act:Act {id: 'act:zenda', type: 'RAISED', date: date('2031-01-01'), joint: false, repeated: false,
        recordedAt: datetime('2031-01-02T00:00:00Z'), sides: [board.id]})
      CREATE (board)-[:PERFORMED {fromId: board.id, toId: act.id, key: '2031-01-01 act:zenda ' + board.id}]->(act)
      CREATE (act)-[:ABOUT {fromId: act.id, toId: issue.id, key: '2031-01-01 act:zenda ' + issue.id}]->(issue)
      CREATE (board)-[:RAISED {fromId: board.id, toId: issue.id, key: '2031-01-01 act:zenda', actId: act.id}]->(issue)`;
    await graph.driver.executeQuery(act);
    await merge({ keep: 'issue:zenda-river-salmon', drop: 'issue:fish-of-the-zenda' });
    await merge({ keep: 'org:zenda-fishery-board', drop: 'org:board-of-zenda-fishery-matters' });
    const { records } = await graph.driver.executeQuery(
      `MATCH (from)-[r]->(to) WHERE to.id IN ['act:zenda', 'issue:zenda-river-salmon'] AND NOT from:Change
       RETURN type(r) AS type, from.id AS start, to.id AS end, r.fromId AS fromId, r.toId AS toId, r.key AS key ORDER BY type`,
    );
    const board = 'org:zenda-fishery-board';
    const salmon = 'issue:zenda-river-salmon';
    const ends = (type: string, start: string, end: string) => ({ type, start, end, fromId: start, toId: end });
    expect(records.map((record) => record.toObject())).toEqual([
      { ...ends('ABOUT', 'act:zenda', salmon), key: `2031-01-01 act:zenda ${salmon}` },
      { ...ends('PERFORMED', board, 'act:zenda'), key: `2031-01-01 act:zenda ${board}` },
      { ...ends('RAISED', board, salmon), key: expect.stringContaining('act:zenda') },
    ]);
    const { body } = await service.ask(
      '{ issue(id: "issue:fish-of-the-zenda") { id aliases acts(first: 5) { nodes { sides { ... on Organization { id } } } } } }',
    );
    expect(body.data.issue).toEqual({
      id: salmon,
      aliases: ['fish', 'Fish of the Zenda'],
      acts: { nodes: [{ sides: [{ id: board }] }] },
    });
  });

  test('undo leaves the graph as it was', async () => {
    await addTwice();
    await talk('2031-01-01', keep);
    await talk('2031-02-01', drop);
    await talk('2031-03-01', drop, keep);
    const whole = await wholeGraph();
    const { data } = await merge({ keep, drop });
    expect(await wholeGraph()).not.toEqual(whole);
    await undoChange(writer, { change: data.merge.change.id }, signature());
    expect(graphDifference(whole, await wholeGraph())).toEqual([]);
    expect((await person(drop)).person).toMatchObject({ id: drop, formerIds: [], name: 'SENDA Zoe' });
  });

  test('two people of the seed, with their talks and acts, and back', async () => {
    const whole = await wholeGraph();
    const merged = await mergeThings(
      writer,
      { keep: 'person:hayashi-yoshimasa', drop: 'person:kishida-fumio' },
      signature(),
    );
    const findings = (await checkGraph(graph)).filter(({ subject }) => !subject.startsWith('person:'));
    expect(findings).toEqual([]);
    await undoChange(writer, { change: merged ?? '' }, signature());
    expect(graphDifference(whole, await wholeGraph())).toEqual([]);
  });

  test.each([
    ['office:jp-foreign-minister', 'office:kr-foreign-minister'],
    ['issue:china', 'issue:alps-treated-water'],
    ['org:unesco', 'org:mofa-kr'],
    ['place:us-honolulu', 'place:cn-beijing'],
    ['meeting:2022-02-12-jp-kr-fm', 'meeting:2022-02-03-jp-kr-fm'],
  ])('%s and %s of the seed, and back', async (first, second) => {
    const whole = await wholeGraph();
    const merged = await mergeThings(writer, { keep: first, drop: second, same: true }, signature());
    const { records } = await graph.driver.executeQuery(
      'MATCH (n) WHERE n.id = $second AND NOT n:FormerId AND NOT n:ChangedThing RETURN n',
      { second },
    );
    expect(records).toEqual([]);
    await undoChange(writer, { change: merged ?? '' }, signature());
    expect(graphDifference(whole, await wholeGraph())).toEqual([]);
  });

  test.each([
    ['person:none', 'person:park-jin', 'keep: the graph has no person:none'],
    ['person:park-jin', 'person:none', 'drop: the graph has no person:none'],
    ['person:park-jin', 'person:park-jin', 'is the thing itself'],
    ['person:park-jin', 'issue:china', 'is not of the kind of person:park-jin'],
    ['country:JP', 'country:KR', 'cannot be merged'],
  ])('%s and %s are refused', async (first, second, message) => {
    const { errors } = await merge({ keep: first, drop: second });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain(message);
  });
});
