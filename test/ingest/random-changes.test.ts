import fc from 'fast-check';
import { DemarcheError } from '../../src/errors.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { retractAct } from '../../src/ingest/retract-act.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { linkedReading } from '../support/linked-reading.js';
import { useTestGraph } from '../support/test-graph.js';
import { correctedReading, otherReading } from '../support/three-readings.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const readings = [linkedReading, correctedReading, otherReading];
const documents = [linkedReading.document.id, otherReading.document.id];
const acts = [...linkedReading.acts, ...otherReading.acts].map(({ id }) => id);
const subjects = ['issue:response-to-north-korea', 'issue:sado-mines-nomination'];

/** How many changes and undoings are made; the long run makes more. */
const count = Number(process.env.DEMARCHE_TEST_CHANGES ?? 40);
const changesInARow = 40;

const some = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const step = fc.oneof(
  fc.record({ kind: fc.constant('ingest' as const), reading: some(readings) }),
  fc.record({ kind: fc.constant('accept' as const), act: some(acts) }),
  fc.record({ kind: fc.constant('reject' as const), act: some(acts) }),
  fc.record({
    kind: fc.constant('correct' as const),
    act: some(acts),
    to: fc.record({
      type: some(['CONDEMNED', 'CALLED_FOR'] as const),
      repeated: fc.boolean(),
      about: some(subjects).map((id) => [id]),
    }),
  }),
  fc.record({ kind: fc.constant('refer' as const) }),
  fc.record({ kind: fc.constant('retract' as const), act: some(acts) }),
  fc.record({ kind: fc.constant('delete' as const), document: some(documents) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), place: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What may be refused: a step that does not fit the state, and an undoing that later changes stand against. */
const refusals = ['BAD_USER_INPUT', 'RESTED_ON', 'ALREADY_UNDONE'];

describe('random changes', () => {
  const { graph, writer } = useTestGraph();
  let clock = Date.parse('2026-02-01T00:00:00Z');
  const signature = () => {
    clock += 1000;
    return { by: 'A. Test', at: new Date(clock).toISOString() };
  };
  const changes = async (after: string) =>
    (
      await readRows(
        graph,
        'MATCH (change:Change) WHERE change.id > $after RETURN change.id, change.undone, change.kind ORDER BY change.id DESC',
        { after },
      )
    ).map(([id, undone, kind]) => ({ id: String(id), stands: undone === false && kind !== 'UNDONE' }));

  async function make(step: Step, start: string): Promise<void> {
    if (step.kind === 'ingest') await ingestDocument(writer, step.reading, signature());
    if (step.kind === 'accept') await reviewActs(writer, { accept: [step.act] }, signature());
    if (step.kind === 'reject') await reviewActs(writer, { reject: [{ id: step.act }] }, signature());
    if (step.kind === 'correct') await reviewActs(writer, { correct: [{ id: step.act, to: step.to }] }, signature());
    if (step.kind === 'refer') {
      const accept = linkedReading.references.map(({ id }) => id);
      await reviewActs(writer, { references: { accept } }, signature());
    }
    if (step.kind === 'retract') await retractAct(writer, { id: step.act, reason: 'A test.' }, signature());
    if (step.kind === 'delete') await deleteDocument(writer, { id: step.document, reason: 'A test.' }, signature());
    if (step.kind === 'undo') {
      const made = await changes(start);
      const change = made[step.place % Math.max(made.length, 1)]?.id;
      if (change !== undefined) await undoChange(writer, { change }, signature());
    }
  }

  test('and their undoings leave the graph as it was', async () => {
    const before = await wholeGraph(graph);
    const last = async () => (await changes(''))[0]?.id ?? '';
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: changesInARow / 2, maxLength: changesInARow, size: 'max' }),
        async (steps) => {
          const start = await last();
          for (const each of steps) {
            await make(each, start).catch((error: unknown) => {
              if (!(error instanceof DemarcheError) || !refusals.includes(error.code)) throw error;
            });
          }
          expect(await checkGraph(graph)).toEqual([]);
          for (const { id, stands } of await changes(start)) {
            if (stands) await undoChange(writer, { change: id }, signature());
          }
          expect(graphDifference(before, await wholeGraph(graph))).toEqual([]);
        },
      ),
      { seed: 20220212, numRuns: Math.ceil(count / changesInARow), endOnFailure: true },
    );
  });
});
