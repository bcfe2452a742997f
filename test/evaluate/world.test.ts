import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { comparedKinds, findDoubles } from '../../src/ingest/things/known-things.js';
import { useTestService } from '../support/service.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { bringIn, worldTexts } from './world.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const patience = 600_000;
const signature = () => ({ by: 'a test', at: new Date().toISOString() });

describe('the readouts of seventeen houses, brought in through the API', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;
  /** The ids of the changes after one, the latest first. */
  const changesAfter = async (last: string | undefined): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        'query ($after: String) { changes(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      const page: string[] = data.changes.nodes.map(({ id }: { id: string }) => id);
      const end = page.indexOf(last ?? '');
      if (end !== -1 || !data.changes.pageInfo.hasNextPage)
        return [...ids, ...(end === -1 ? page : page.slice(0, end))];
      ids.push(...page);
      after = data.changes.pageInfo.endCursor;
    }
  };

  const ids = async () =>
    (await readRows(service.graph, 'MATCH (thing) WHERE thing.id IS NOT NULL RETURN thing.id')).map(([id]) =>
      String(id),
    );

  test(
    'each talk is in the graph with who took part in which office, nothing is there twice, and all of it can be undone',
    async () => {
      const known = new Set(await ids());
      const start = await wholeGraph(service.graph);
      const { data: newest } = await ask('{ changes(first: 1) { nodes { id } } }', {});
      const last: string | undefined = newest.changes.nodes[0]?.id;
      const brought = [];
      for (const text of worldTexts()) {
        const result = await bringIn(text, ask);
        const { data } = await ask(
          '($id: ID!) { meeting(id: $id) { date level mode participants { person { id } office { id } } } }'.replace(
            /^/u,
            'query ',
          ),
          { id: result.meetingId },
        );
        const { date, level, mode } = text.label.meeting;
        expect({ id: text.label.id, ...data.meeting }).toEqual({
          ...{ id: text.label.id, date, level, mode },
          participants: expect.arrayContaining(
            result.participants.map(({ person, office }) => ({ person: { id: person }, office: { id: office } })),
          ),
        });
        brought.push({ id: text.label.id, wasRead: result.wasRead });
      }
      expect(await checkGraph(service.graph)).toEqual([]);
      const doubles = await findDoubles(service.writer, comparedKinds);
      expect(doubles.filter(({ things }) => things.some(({ id }) => !known.has(id)))).toEqual([]);
      // The reader finds these talks once it knows the people. The others are added by hand.
      expect(brought.filter(({ wasRead }) => wasRead).length).toBeGreaterThanOrEqual(12);

      for (const change of await changesAfter(last)) {
        await undoChange(service.writer, { change, reason: 'The test is over.' }, signature());
      }
      expect(graphDifference(start, await wholeGraph(service.graph))).toEqual([]);
    },
    patience,
  );
});
