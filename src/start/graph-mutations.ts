import type { Mutations } from '../api/mutation-executor.js';
import type { Graph } from '../graph/connect.js';
import type { GraphWriter } from '../graph/write.js';
import { addAct } from '../ingest/add-act.js';
import { undoChange } from '../ingest/change/undo.js';
import { deleteDocument } from '../ingest/delete-document.js';
import { ingestDocument } from '../ingest/ingest-document.js';
import { openKnowledge } from '../ingest/link/knowledge.js';
import { readDocument } from '../ingest/read-document.js';
import { namesIn, rereadWaiting } from '../ingest/reread.js';
import { retractAct } from '../ingest/retract-act.js';
import { reviewActs } from '../ingest/review-acts.js';
import type { Assistance } from '../ingest/suggestions.js';
import { addThings } from '../ingest/things/add.js';
import { editOf, editThing } from '../ingest/things/edit.js';
import { mergeThings } from '../ingest/things/merge.js';
import { identifyWords, leaveOutWords } from '../ingest/unknown-words.js';

/** How many acts, meetings and actors of an import a request takes back: some seconds. A larger import needs the command. */
const mostUndoneAtOnce = 10_000;

/**
 * What the mutations do: each is one function of `ingest`, signed with who asks and when.
 *
 * @param assistance the model that is asked for each text that is read
 */
export function graphMutations(writer: GraphWriter, graph: Graph, assistance?: Assistance): Mutations {
  const signature = (by: string) => ({ by, at: new Date().toISOString() });
  return {
    async add({ input }, by) {
      const added = await addThings(writer, input, signature(by));
      const { left } = await rereadWaiting(graph, writer, namesIn(input), signature(by));
      return { ...added, waiting: left };
    },
    addAct: async ({ input }, by) => ({ ...(await addAct(writer, input, signature(by))) }),
    async edit({ id, seen, to, reason }, by) {
      const changeId = await editThing(writer, { id, seen, to: editOf(id, to), reason }, signature(by));
      const { left } = await rereadWaiting(graph, writer, namesIn(to), signature(by));
      return { changeId, thingId: id, waiting: left };
    },
    async merge({ keep, drop, same, reason }, by) {
      return { changeId: await mergeThings(writer, { keep, drop, same, reason }, signature(by)), keptId: keep };
    },
    async ingestDocument({ input }, by) {
      const reading = await readDocument(input, await openKnowledge(graph), assistance);
      const { documentId } = await ingestDocument(writer, reading, signature(by));
      return { documentId };
    },
    async identifyWords(input, by) {
      return { documentId: await identifyWords(graph, writer, input, signature(by)) };
    },
    async leaveOutWords({ unresolved }, by) {
      return { documentId: await leaveOutWords(graph, writer, unresolved, signature(by)) };
    },
    reviewActs: async ({ input }, by) => ({ ...(await reviewActs(writer, input, signature(by))) }),
    async retractAct(input, by) {
      await retractAct(writer, input, signature(by));
      return { actId: input.id };
    },
    async undo(input, by) {
      return { changeId: await undoChange(writer, input, signature(by), { most: mostUndoneAtOnce }) };
    },
    deleteDocument: async (input, by) => ({ ...(await deleteDocument(writer, input, signature(by))) }),
  };
}
