import { z } from 'zod';
import { actId } from '../domain/ids.js';
import { withArticle } from '../domain/sentence.js';
import { DemarcheError } from '../errors.js';
import { actTypes } from '../generated/vocabulary/acts.js';
import type { RowOf } from '../graph/statements/statements.js';
import type { GraphWriter, WriteStatement } from '../graph/write.js';
import { actorsOf, checkEnds } from './act-ends.js';
import { type ActDraft, actRow, citedWords } from './act-row.js';
import { endsOf, readImages } from './change/image.js';
import { recordChange, type Touch } from './change/record.js';
import { summaryOf } from './link/acts.js';
import { padded } from './passage-id.js';
import type { Signature } from './review.js';
import { badInput, idOf, parsedInput } from './things/add-input.js';

/** What an addition of an act did. */
export interface AddedAct {
  /** The id of the act: a new one, or one that the graph had and that these words report, too. */
  readonly actId: string;
  /** The id of the change; `null` if the graph had all of it. */
  readonly changeId: string | null;
}

const actShape = z
  .strictObject({
    meeting: idOf('Meeting').nullish(),
    passage: idOf('Passage'),
    start: z.int().nonnegative(),
    end: z.int(),
    type: z.enum(actTypes),
    actors: z
      .array(idOf('Person', 'Country', 'Organization'))
      .min(1, { error: 'must name somebody who acts' })
      .max(100),
    toward: z.array(idOf('Country', 'Organization')).max(100).nullish(),
    about: z
      .array(idOf('Issue', 'Nomination'), { error: 'must name what the act is about' })
      .min(1, { error: 'must name what the act is about' })
      .max(100),
    repeated: z.boolean().nullish(),
    summary: z.string().trim().max(1_000, { error: 'must be shorter' }).nullish(),
  })
  .refine(({ start, end }) => start < end, { error: 'must be after `start`', path: ['end'] });

type ActInput = z.output<typeof actShape>;
type CitedPassage = RowOf<'write', 'find-passage'> & { readonly documentId: string };

/**
 * Adds an act that the reader missed, with the words that tell it. If the graph has the same act (same type, actors, addressees,
 * subjects and meeting), the words become another citation of that act.
 *
 * @param input as in the SDL (`AddActInput`); its types are checked here
 * @throws BAD_USER_INPUT with the path in the input
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function addAct(writer: GraphWriter, input: unknown, signature: Signature): Promise<AddedAct> {
  const given = parsedInput(actShape, input, 'input');
  const summary = ({ id, isNew }: { readonly id: string; readonly isNew: boolean }) =>
    isNew ? `Added ${id}.` : `Added another report of ${id}.`;
  const note = { kind: 'ADDED', ...signature, summary } as const;
  const { result, change } = await recordChange(writer, note, async (write, touch) => {
    const passage = await citedPassage(write, given);
    const draft = await draftOf(write, touch, given, passage);
    const same = await sameAct(write, draft);
    const id = same ?? (await freeId(touch, draft, passage));
    const isNew = (await touch([id, passage.documentId])).every(({ labels }) => !labels.includes('Act'));
    const { meetingId } = draft;
    if (meetingId !== null) {
      await write('put-reports', { rows: [{ documentId: passage.documentId, meetingId }] });
    }
    if (isNew) {
      await write('put-acts', { rows: [actRow({ ...draft, id }, signature.by)], recordedAt: signature.at });
    } else {
      await write('put-reports-of-acts', { rows: [{ id: '', sameAs: id, citations: citedWords(draft.citations) }] });
    }
    return { id, isNew };
  });
  return { actId: result.id, changeId: change };
}

/** The passage with its document. @throws BAD_USER_INPUT if an act cannot be cited from it, or not with these words */
async function citedPassage(write: WriteStatement, { passage: id, start, end }: ActInput): Promise<CitedPassage> {
  const [passage] = (await write('find-passage', { id })).rows;
  if (passage === undefined) throw badInput('input.passage', `the graph has no ${id}`);
  const { documentId, text } = passage;
  if (documentId === null) throw badInput('input.passage', `the document of ${id} was withdrawn`);
  if (passage.isOfDataset) throw badInput('input.passage', `${id} is a day of a dataset, and not words of a text`);
  if (passage.isLatest !== true) {
    throw badInput(
      'input.passage',
      `${id} is of an earlier revision of ${documentId}: name a passage of the latest one`,
    );
  }
  if (end > text.length) {
    throw badInput('input.end', `${id} has ${text.length} UTF-16 code units, so \`end\` cannot be ${end}`);
  }
  if (text.slice(start, end).trim() === '') throw badInput('input.start', 'no words stand there');
  return { ...passage, documentId };
}

/** The act without its id. @throws BAD_USER_INPUT */
async function draftOf(
  write: WriteStatement,
  touch: Touch,
  { start, end, type, repeated, summary, ...given }: ActInput,
  passage: CitedPassage,
): Promise<ActDraft> {
  const meetingId = given.meeting ?? null;
  const date = meetingId === null ? passage.publishedOn : await dayOf(touch, meetingId, passage);
  if (date === null) throw badInput('input.passage', `no day of publication of ${passage.documentId} is known`);
  const ends = { towardIds: distinct(given.toward), aboutIds: distinct(given.about) };
  await checkEnds(write, 'the act', ends);
  const actors = await actorsOf(write, 'the act', { meetingId, date }, given.actors);
  const key = `${passage.publishedOn ?? ''} ${passage.documentId} ${padded(passage.number)} ${padded(start)}`;
  const draft: ActDraft = {
    id: '',
    status: 'ACCEPTED',
    type,
    date,
    summary: summary || null,
    repeated: repeated ?? false,
    datasetId: null,
    datasetCode: null,
    textKey: `${key} ${padded(0)}`,
    meetingId,
    actors,
    ...ends,
    citations: [{ passageId: given.passage, start, end, locator: null, key }],
    documentIds: [passage.documentId],
  };
  return { ...draft, summary: draft.summary ?? (await sentenceOf(write, draft)) };
}

/** The day of a meeting, of which the document of the passage tells, or tells nothing else. @throws BAD_USER_INPUT */
async function dayOf(touch: Touch, meetingId: string, { documentId, ...told }: CitedPassage): Promise<string> {
  const images = await touch([meetingId]);
  const meeting = images.find(({ labels }) => labels.includes('Meeting'));
  if (meeting === undefined) {
    const isPlanned = images.some(({ labels }) => labels.includes('PlannedMeeting'));
    const isProposed = images.some(({ labels }) => labels.includes('ProposedMeeting'));
    const isWithdrawn = images.some(({ labels }) => labels.includes('RetractedMeeting'));
    if (isWithdrawn) throw badInput('input.meeting', `${meetingId} was withdrawn`);
    if (isPlanned) {
      throw new DemarcheError(
        'BAD_USER_INPUT',
        `input.meeting: ${meetingId} is only planned, so nothing was done in it.`,
        {
          todo: 'Accept the talk in the review of a text that tells it, or add it with the state HELD.',
        },
      );
    }
    if (isProposed) throw badInput('input.meeting', `${meetingId} is only proposed: accept the talk first`);
    throw badInput('input.meeting', `the graph has no ${meetingId}`);
  }
  const tells = [...told.reportsOnIds, ...told.readIds];
  if (tells.length > 0 && !tells.includes(meetingId)) {
    const others = [...new Set(tells)].join(', ');
    throw badInput('input.meeting', `${documentId} does not tell of ${meetingId}; it tells of ${others}`);
  }
  return (meeting.properties.date as { readonly date: string }).date;
}

/** The act of the graph that is the same. */
async function sameAct(write: WriteStatement, draft: ActDraft): Promise<string | undefined> {
  const { id, type, meetingId, actors, aboutIds, towardIds } = draft;
  const actorIds = actors.map((actor) => actor.id).sort();
  const row = { id, type, meetingId, actorIds, aboutIds: [...aboutIds].sort(), towardIds: [...towardIds].sort() };
  return (await write('find-same-acts', { rows: [row] })).rows[0]?.sameAs;
}

/**
 * The id that the words give, by the same rule as for acts that were read. One that has it and is the same act keeps it; what was
 * rejected, withdrawn or is another act with these words leaves the next ordinal.
 *
 * @throws BAD_USER_INPUT if the same act is proposed and nobody has decided it
 */
async function freeId(touch: Touch, draft: ActDraft, { text, documentId }: CitedPassage): Promise<string> {
  const [{ start, end } = { start: 0, end: 0 }] = citedWords(draft.citations);
  const actors = draft.actors.map(({ id }) => id);
  const identity = { documentId, words: text.slice(start, end), type: draft.type, actors };
  for (let ordinal = 0; ; ordinal += 1) {
    const id = actId({ ...identity, ordinal });
    const there = await touch([id]);
    if (there.length === 0) return id;
    const act = there.find(({ labels }) => labels.includes('Act'));
    if (act !== undefined && isSame(act, draft)) return id;
    const isOpen = there.some(
      ({ labels, properties }) => labels.includes('ProposedAct') && properties.status === 'PROPOSED',
    );
    if (isOpen) {
      throw new DemarcheError('BAD_USER_INPUT', `These words are proposed already as ${id}.`, {
        todo: `Accept or correct ${id} in the review of ${documentId}.`,
      });
    }
  }
}

function isSame(act: Parameters<typeof endsOf>[0], { meetingId, towardIds, aboutIds }: ActDraft): boolean {
  const wanted = { IN: meetingId === null ? [] : [meetingId], TOWARD: towardIds, ABOUT: aboutIds };
  return Object.entries(wanted).every(
    ([type, ids]) => endsOf(act, type).sort().join(' ') === [...ids].sort().join(' '),
  );
}

/** The act in one sentence, made as for acts that were read. */
async function sentenceOf(write: WriteStatement, { actors, towardIds, aboutIds, ...act }: ActDraft): Promise<string> {
  const ids = [...actors.map(({ id }) => id), ...towardIds, ...aboutIds];
  const names = new Map(
    (await readImages(write, ids)).map(({ id, labels, properties }) => {
      const name = String(properties.name);
      return [id, labels.includes('Country') ? withArticle(name) : name];
    }),
  );
  const joint = new Set(actors.map(({ sideId }) => sideId)).size > 1;
  const who = actors.map(({ id }) => ({ id }));
  return summaryOf({ ...act, actors: who, towardIds, aboutIds, joint }, (id) => names.get(id) ?? id);
}

const distinct = (ids: readonly string[] | null | undefined) => [...new Set(ids ?? [])];
