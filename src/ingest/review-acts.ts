import { DemarcheError } from '../errors.js';
import type { GraphWriter, WriteStatement } from '../graph/write.js';
import { acceptReferences, checkReferences, type ReferenceDraft } from './accept-references.js';
import { type ActDraft, actRow, citedWords } from './act-row.js';
import { recordChange } from './change/record.js';
import { correctAct } from './correct-act.js';
import { acceptMeetings, type MeetingDraft } from './put-meetings.js';
import { touchActs } from './retract-act.js';
import { checkReview, type Reviewed, type ReviewInput, type Signature, summaryOfReview } from './review.js';

/**
 * Accepts, corrects or rejects what was proposed, all in one transaction or not at all. The first accepted act or
 * reference of a proposed meeting brings the meeting, its parties and its participants into the graph. A proposal that is
 * another report of an act of the graph adds its citation to that act.
 *
 * @throws BAD_USER_INPUT if an id is unknown or decided already, a correction does not fit, or nothing is decided
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function reviewActs(writer: GraphWriter, input: ReviewInput, signature: Signature): Promise<Reviewed> {
  checkReview(input);
  const accept = input.accept ?? [];
  const reject = input.reject ?? [];
  const correct = input.correct ?? [];
  const takenReferences = input.references?.accept ?? [];
  const leftReferences = input.references?.reject ?? [];
  const takenMeetings = input.meetings?.accept ?? [];
  const leftMeetings = input.meetings?.reject ?? [];
  const signed = { recordedAt: signature.at, reviewedBy: signature.by };

  const summary = () => summaryOfReview(input);
  const note = { kind: 'REVIEWED', ...signature, summary } as const;
  const { result } = await recordChange(writer, note, async (write, touch): Promise<Reviewed> => {
    const acts = await takeActs(write, input);
    const references = await takeReferences(write, [...takenReferences, ...leftReferences]);
    const taken = references.filter(({ id }) => takenReferences.includes(id));
    checkReferences(taken);

    const asProposed = accept.map((id) => aboutSomething(openAct(acts, id)));
    const corrected: ActDraft[] = [];
    for (const { id, to } of correct) corrected.push(await correctAct(write, correctableAct(acts, id), to));
    for (const { id } of reject) openAct(acts, id);

    const accepted = [...asProposed, ...corrected];
    const told = [...accepted, ...taken].flatMap(({ meetingId, documentIds }) =>
      meetingId === null ? [] : documentIds.map((documentId) => ({ documentId, meetingId })),
    );
    const meetings = [...new Set([...told.map(({ meetingId }) => meetingId), ...takenMeetings])].sort();
    const drafts = await takeMeetings(write, meetings, takenMeetings, leftMeetings);
    const reports = [
      ...told,
      ...drafts.flatMap(({ id, documentIds }) => documentIds.map((documentId) => ({ documentId, meetingId: id }))),
    ];
    const sameAs = await findSameActs(write, accepted);
    await touchActs(write, touch, [...acts.keys(), ...sameAs.values()]);
    await touch([...references.map(({ id }) => id), ...meetings, ...leftMeetings]);
    await touch(reports.map(({ documentId }) => documentId));
    await acceptMeetings(write, touch, drafts, signed);
    await write('put-reports', { rows: reports });

    const newVersions = corrected.filter(({ status }) => status === 'ACCEPTED');
    await write('retract-acts', { rows: newVersions.map(({ id }) => ({ id, reason: 'Corrected.' })), ...signed });
    await write('put-acts', {
      rows: accepted.filter(({ id }) => !sameAs.has(id)).map((draft) => actRow(draft, signature.by)),
      recordedAt: signature.at,
    });
    await write('put-reports-of-acts', {
      rows: accepted.flatMap(({ id, citations }) => {
        const same = sameAs.get(id);
        return same === undefined ? [] : [{ id, citations: citedWords(citations), sameAs: same }];
      }),
    });
    await acceptReferences(write, taken);
    await write('settle-proposals', {
      rows: [
        ...[...accepted, ...taken].map(({ id }) => ({ id, status: 'ACCEPTED', reason: null })),
        ...reject.map(({ id, reason }) => ({ id, status: 'REJECTED', reason: reason ?? null })),
        ...[...leftReferences, ...leftMeetings].map((id) => ({ id, status: 'REJECTED', reason: null })),
      ],
      ...signed,
    });
    return {
      accepted: accept.map((id) => sameAs.get(id) ?? id),
      corrected: correct.map(({ id }) => sameAs.get(id) ?? id),
      rejected: reject.map(({ id }) => id),
      references: [...takenReferences, ...leftReferences],
      meetings,
    };
  });
  return result;
}

/** Of which act of the graph a proposal is another report, by the proposal's id. A new version of an act is none. */
async function findSameActs(write: WriteStatement, drafts: readonly ActDraft[]): Promise<Map<string, string>> {
  const rows = drafts
    .filter(({ status }) => status === 'PROPOSED')
    .map(({ id, type, meetingId, actors, aboutIds }) => ({
      id,
      type,
      meetingId,
      actorIds: actors.map((actor) => actor.id).sort(),
      aboutIds: [...aboutIds].sort(),
      // One side's text often leaves out toward whom.
      towardIds: null,
    }));
  const found = await write('find-same-acts', { rows });
  return new Map(found.rows.map(({ id, sameAs }) => [id, sameAs]));
}

async function takeActs(write: WriteStatement, input: ReviewInput): Promise<Map<string, ActDraft>> {
  const correct = (input.correct ?? []).map(({ id }) => id);
  const ids = [...(input.accept ?? []), ...(input.reject ?? []).map(({ id }) => id), ...correct];
  const proposed = await write('take-proposed-acts', { ids: [...ids].sort() });
  const accepted = await write('take-acts', { ids: [...correct].sort() });
  return new Map([...proposed.rows, ...accepted.rows].map((draft) => [draft.id, draft]));
}

/**
 * The proposed meetings that are accepted, by themselves or with something that was done in them.
 *
 * @param accepted the ids of all of them
 * @param taken those that are named themselves
 * @param left those that are rejected: the graph must not have them
 */
async function takeMeetings(
  write: WriteStatement,
  accepted: readonly string[],
  taken: readonly string[],
  left: readonly string[],
): Promise<MeetingDraft[]> {
  const { rows } = await write('take-proposed-meetings', { ids: [...accepted, ...left].sort() });
  for (const id of [...taken, ...left]) {
    const draft = rows.find((row) => row.id === id);
    if (draft === undefined) throw unknown(id, 'meeting');
    if (left.includes(id) && draft.status !== 'PROPOSED') throw decided(id, draft.status);
  }
  return rows.filter(({ id }) => accepted.includes(id));
}

async function takeReferences(write: WriteStatement, ids: readonly string[]): Promise<ReferenceDraft[]> {
  const { rows } = await write('take-proposed-references', { ids: [...ids].sort() });
  const known = new Map(rows.map((draft) => [draft.id, draft]));
  return ids.map((id) => {
    const draft = known.get(id);
    if (draft === undefined) throw unknown(id, 'reference');
    if (draft.status !== 'PROPOSED') throw decided(id, draft.status);
    return draft;
  });
}

function openAct(acts: ReadonlyMap<string, ActDraft>, id: string): ActDraft {
  const draft = acts.get(id);
  if (draft === undefined) throw unknown(id, 'act');
  if (draft.status !== 'PROPOSED') throw decided(id, draft.status);
  return draft;
}

function aboutSomething(draft: ActDraft): ActDraft {
  if (draft.aboutIds.length > 0) return draft;
  throw new DemarcheError('BAD_USER_INPUT', `${draft.id} is about nothing that the graph knows.`, {
    todo: 'Accept it with a correction that says what it is about, or reject it. Nothing of the review was written.',
  });
}

function correctableAct(acts: ReadonlyMap<string, ActDraft>, id: string): ActDraft {
  const draft = acts.get(id);
  if (draft === undefined) throw unknown(id, 'act');
  if (draft.status !== 'PROPOSED' && draft.status !== 'ACCEPTED') throw decided(id, draft.status);
  return draft;
}

function unknown(id: string, what: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', `No proposed ${what} has the id ${id}.`, {
    todo: 'Ask `reading` for what was proposed. Nothing of the review was written.',
  });
}

function decided(id: string, status: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', `${id} is decided already: it is ${status}.`, {
    todo: 'Leave it out; an accepted act can be corrected or retracted. Nothing of the review was written.',
  });
}
