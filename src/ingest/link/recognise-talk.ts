import type { MeetingDraft } from './draft-meeting.js';
import type { KnownTalk } from './knowledge.js';

/** Whether a talk of a text is one of the graph: it is, it is not, or it may be and nobody can tell. */
export type Recognition =
  | { readonly kind: 'known'; readonly talk: KnownTalk; readonly because: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubt'; readonly talks: readonly KnownTalk[]; readonly why: string };

/** Two starts that are further apart are those of two talks, or one of them is told wrongly. */
const oneTalkMilliseconds = 2 * 60 * 60 * 1000;

/**
 * Looks for a talk of the text among others: the same parties, level and mode on a shared day are the same talk.
 *
 * @param talks those of the graph
 * @param told those that the text told before: another hour or mode there is another talk, without doubt
 */
export function recogniseTalk(
  draft: MeetingDraft,
  talks: readonly KnownTalk[],
  told: readonly KnownTalk[],
): Recognition {
  const { read } = draft;
  const near = sharingDay(draft, talks);
  const alike = near.filter((talk) => isAlike(talk, draft));
  const fitting = [...alike, ...sharingDay(draft, told).filter((talk) => isAlike(talk, draft))].filter(
    ({ startedAt }) => !farApart(startedAt, read.startedAt),
  );
  const [only] = fitting;
  if (new Set(fitting.map(({ id }) => id)).size === 1 && only !== undefined) {
    return { kind: 'known', talk: only, because: `${only.id} is of the same parties, level, mode and day` };
  }
  if (fitting.length > 1) {
    return { kind: 'doubt', talks: fitting, why: 'there is more than one such talk of that day' };
  }
  if (alike.length > 0) {
    return { kind: 'doubt', talks: alike, why: 'the graph has such a talk of that day, at another hour' };
  }
  const otherwise = near.filter((talk) => sharesPeople(talk, draft) && !farApart(talk.startedAt, read.startedAt));
  if (otherwise.length === 0) return { kind: 'new' };
  return {
    kind: 'doubt',
    talks: otherwise,
    why: 'the same people talked that day, in another mode or at another level',
  };
}

function sharingDay({ people, days }: MeetingDraft, talks: readonly KnownTalk[]): KnownTalk[] {
  return talks.filter(
    (talk) => sameParties(talk.partyIds, people.partyIds) && talk.days.some((day) => days?.days.includes(day) === true),
  );
}

function isAlike({ level, mode }: KnownTalk, { read }: MeetingDraft): boolean {
  return level === read.level && mode === read.mode;
}

/** Whether two lists hold the same parties, in any order. */
export function sameParties(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function farApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) > oneTalkMilliseconds;
}

function sharesPeople(talk: KnownTalk, draft: MeetingDraft): boolean {
  const here = draft.people.participants.map(({ personId }) => personId);
  return talk.participants.some(({ personId }) => here.includes(personId));
}
