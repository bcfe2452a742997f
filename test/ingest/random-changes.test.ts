import fc from 'fast-check';
import { DemarcheError } from '../../src/errors.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { retractAct } from '../../src/ingest/retract-act.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { identifyWords, leaveOutWords } from '../../src/ingest/unknown-words.js';
import { linkedReading } from '../support/linked-reading.js';
import { changesSince, lastChange } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { correctedReading, otherReading } from '../support/three-readings.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const readings = [linkedReading, correctedReading, otherReading];
const documents = [linkedReading.document.id, otherReading.document.id];
const acts = [...linkedReading.acts, ...otherReading.acts].map(({ id }) => id);
const subjects = ['issue:response-to-north-korea', 'issue:sado-mines-nomination'];

const talk = { date: '2022-03-02', mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS', parties: ['JP', 'KR'] };
const zenda = {
  name: 'Zoe ZENDA',
  tenures: [{ officeTitle: 'Minister of Zenda Talks', of: 'CA', knownFrom: '2022-03-02' }],
};
const additions: readonly Record<string, unknown>[] = [
  { persons: [zenda] },
  { persons: [{ ...zenda, nativeNames: [{ name: '全田', language: 'ja' }], wikidataId: 'Q999999999' }] },
  {
    persons: [
      { name: 'Zoë SENDA', distinct: true, tenures: [{ office: 'office:jp-foreign-minister', from: '1901-01-01' }] },
    ],
  },
  { organizations: [{ name: 'Zenda Board' }], offices: [{ title: 'Minister of Zenda Talks', of: 'CA' }] },
  { issues: [{ name: 'Salmon of the Zenda', parties: ['JP', 'CA'], broader: 'issue:china' }] },
  { issues: [{ name: 'Salmon of the Zenda', parties: ['org:zenda-board'] }] },
  {
    meetings: [
      { ...talk, participants: [{ person: 'person:zenda-zoe', office: 'office:ca-minister-of-zenda-talks' }] },
    ],
  },
  { meetings: [{ ...talk, date: '2022-03-03', durationMinutes: 30, onMarginsOf: ['meeting:2022-02-12-jp-kr-fm'] }] },
  { meetings: [{ ...talk, mode: 'IN_PERSON', place: 'place:us-honolulu', startedAt: '2022-03-02T12:00:00-10:00' }] },
  { meetings: [{ ...talk, state: 'PLANNED', participants: [{ person: 'person:park-jin' }] }] },
  { meetings: [{ ...talk, state: 'PLANNED', date: '2022-03-03', onMarginsOf: ['meeting:2022-02-12-jp-kr-fm'] }] },
  { places: [{ city: 'Zendavic', country: 'CA', timeZone: 'America/Vancouver' }] },
];
const [readTalk, nextTalk] = ['meeting:2022-03-02-jp-kr-fm', 'meeting:2022-03-03-jp-kr-fm'];
const edits: readonly { readonly id: string; readonly to: Record<string, unknown> }[] = [
  { id: 'person:zenda-zoe', to: { aliases: ['Z. Zenda'], tenures: [{ office: 'office:jp-foreign-minister' }] } },
  { id: 'person:hayashi-yoshimasa', to: { aliases: ['林'], wikidataId: null } },
  { id: readTalk, to: { date: '2022-03-04', durationMinutes: null } },
  { id: nextTalk, to: { date: '2022-03-02', participants: [{ person: 'person:park-jin' }] } },
  { id: 'meeting:2022-02-12-jp-kr-fm', to: { date: '2022-02-13', place: null } },
  { id: linkedReading.document.id, to: { publishedOn: '2022-04-01', carriedBy: 'org:unesco' } },
  { id: 'place:us-honolulu', to: { city: 'Honolulu on Oahu', timeZone: null } },
  { id: 'issue:sado-mines-nomination', to: { labels: [], broader: null } },
  { id: 'org:zenda-board', to: { name: 'The Zenda Board', country: 'CA' } },
];
const pairs: readonly (readonly [string, string])[] = [
  ['person:zenda-zoe', 'person:senda-zoe'],
  ['person:hayashi-yoshimasa', 'person:zenda-zoe'],
  [readTalk, nextTalk],
  [readTalk, `${readTalk}-2`],
  ['place:us-honolulu', 'place:ca-vancouver'],
  ['place:ca-zendavic', 'place:ca-vancouver'],
  ['org:mofa-kr', 'org:zenda-board'],
  ['issue:sado-mines-nomination', 'issue:salmon-of-the-zenda'],
  ['office:jp-foreign-minister', 'office:ca-minister-of-zenda-talks'],
];

/** How many changes and undoings are made; the long run makes more. */
const count = Number(process.env.DEMARCHE_TEST_CHANGES ?? 40);
const changesInARow = 40;
/** In milliseconds, for a busy computer. */
const patience = 120_000 + count * 5_000;

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
  fc.record({ kind: fc.constant('add' as const), input: some(additions) }),
  fc.record({ kind: fc.constant('edit' as const), edit: some(edits), seen: fc.boolean() }),
  fc.record({ kind: fc.constant('merge' as const), two: some(pairs), turned: fc.boolean() }),
  fc.record({ kind: fc.constant('identify' as const), as: some(['person:park-jin', 'person:zenda-zoe']) }),
  fc.record({ kind: fc.constant('leave out' as const) }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('undo' as const), place: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What may be refused: a step that does not fit the state, and an undoing that later changes stand against. */
const refusals = ['BAD_USER_INPUT', 'RESTED_ON', 'ALREADY_UNDONE'];
const moreRefusals: { readonly [Kind in Step['kind']]?: string } = { edit: 'CONFLICT', add: 'LIKELY_DOUBLE' };

describe('random changes', () => {
  const { graph, writer } = useTestGraph();
  let clock = Date.parse('2026-02-01T00:00:00Z');
  const signature = () => {
    clock += 1000;
    return { by: 'A. Test', at: new Date(clock).toISOString() };
  };
  const openWords = async () =>
    String((await readRows(graph, 'MATCH (words:Unresolved) RETURN words.id ORDER BY words.id LIMIT 1'))[0]?.[0]);

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
    if (step.kind === 'add') await addThings(writer, step.input, signature());
    if (step.kind === 'edit') {
      const { seen } = await readThing(writer, step.edit.id);
      await editThing(writer, { ...step.edit, seen: step.seen ? seen : null }, signature());
    }
    if (step.kind === 'merge') {
      const [keep, drop] = step.turned ? [...step.two].reverse() : step.two;
      await mergeThings(writer, { keep: keep ?? '', drop: drop ?? '', same: true }, signature());
    }
    if (step.kind === 'identify') {
      await identifyWords(graph, writer, { unresolved: await openWords(), as: step.as }, signature());
    }
    if (step.kind === 'leave out') await leaveOutWords(graph, writer, await openWords(), signature());
    if (step.kind === 'undo') {
      const made = await changesSince(graph, start);
      const change = made[step.place % Math.max(made.length, 1)]?.id;
      if (change !== undefined) await undoChange(writer, { change }, signature());
    }
  }

  test(
    'and their undoings leave the graph as it was',
    async () => {
      const before = await wholeGraph();
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: changesInARow / 2, maxLength: changesInARow, size: 'max' }),
          async (steps) => {
            const start = await lastChange(graph);
            for (const each of steps) {
              await make(each, start).catch((error: unknown) => {
                if (error instanceof DemarcheError && error.code === moreRefusals[each.kind]) return;
                if (!(error instanceof DemarcheError) || !refusals.includes(error.code)) throw error;
              });
            }
            expect(await checkGraph(graph)).toEqual([]);
            for (const { id, stands } of await changesSince(graph, start)) {
              if (stands) await undoChange(writer, { change: id }, signature());
            }
            expect(graphDifference(before, await wholeGraph())).toEqual([]);
          },
        ),
        { seed: 20220212, numRuns: Math.ceil(count / changesInARow), endOnFailure: true },
      );
    },
    patience,
  );
});
