import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { comparedKinds, findDoubles } from '../../src/ingest/things/known-things.js';
import { useTestService } from '../support/service.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { bringIn, worldTexts } from './world.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const patience = 600_000;

describe('the readouts of seventeen houses, brought in through the API', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;
  const ids = async () =>
    (await readRows(service.graph, 'MATCH (thing) WHERE thing.id IS NOT NULL RETURN thing.id')).map(([id]) =>
      String(id),
    );

  test(
    'each talk is in the graph with who took part in which office, nothing is there twice, and all of it can be undone',
    async () => {
      const known = new Set(await ids());
      const start = await wholeGraph();
      const last = await lastChange(service.graph);
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

      await takeBackSince(service.graph, service.writer, last);
      expect(graphDifference(start, await wholeGraph())).toEqual([]);
    },
    patience,
  );
});
