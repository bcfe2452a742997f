import { countryId } from '../../domain/ids.js';
import { meetingId } from '../../domain/meeting.js';
import type { LinkedMeeting, LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './citation-of.js';
import type { MeetingDraft } from './draft-meeting.js';
import type { KnownNames, KnownTalk } from './knowledge.js';
import { meetingTitle } from './meeting-title.js';
import { type Recognition, recogniseTalk } from './recognise-talk.js';

/** The talks of a text, linked. */
export interface LinkedTalks {
  /** Each once, in the order of the text. */
  readonly meetings: readonly LinkedMeeting[];
  /** For each talk of the text its meeting; absent where it has none. */
  readonly meetingOf: readonly (LinkedMeeting | undefined)[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Finds the talks of a text among those of the graph, and names the others. */
export function linkMeetings(
  drafts: readonly MeetingDraft[],
  talks: readonly KnownTalk[],
  names: KnownNames,
): LinkedTalks {
  const meetings: LinkedMeeting[] = [];
  const meetingOf: (LinkedMeeting | undefined)[] = [];
  const unresolved: LinkedUnresolved[] = [];
  for (const draft of drafts) {
    const citation = citationOf(draft.read.span);
    unresolved.push(...draft.people.unresolved, ...draft.place.unresolved);
    const missing = missingFor(draft);
    if (missing !== undefined) {
      unresolved.push({ kind: missing.kind, text: citation.quote, citation, why: missing.why });
      meetingOf.push(undefined);
      continue;
    }
    const recognition = recogniseTalk(draft, talks, meetings);
    if (recognition.kind === 'doubt') {
      const why = `${recognition.why}: ${recognition.talks.map(({ id }) => id).join(', ')}`;
      unresolved.push({ kind: 'MEETING', text: citation.quote, citation, why });
    }
    const again = recognition.kind === 'known' ? meetings.find(({ id }) => id === recognition.talk.id) : undefined;
    const meeting = again ?? linkMeeting(draft, recognition, [...talks, ...meetings], names);
    if (again === undefined) meetings.push(meeting);
    meetingOf.push(meeting);
  }
  return { meetings, meetingOf, unresolved };
}

/** Why a talk cannot be proposed, or `undefined`. */
function missingFor({ people, days }: MeetingDraft): { kind: 'MEETING' | 'DATE'; why: string } | undefined {
  if (days === undefined)
    return { kind: 'DATE', why: 'the talk and its acts are not proposed: no day is told, nor that of publication' };
  if (people.partyIds.length > 1) return undefined;
  return { kind: 'MEETING', why: 'the talk and its acts are not proposed: fewer than two of its parties are known' };
}

function linkMeeting(
  draft: MeetingDraft,
  recognition: Recognition,
  talks: readonly { readonly id: string }[],
  names: KnownNames,
): LinkedMeeting {
  const { read, people, place } = draft;
  const citation = citationOf(read.span);
  const confidence = confidenceOf(draft, recognition);
  if (recognition.kind === 'known') {
    const because = [recognition.because, ...people.because, ...read.because];
    return { ...recognition.talk, known: true, citation, confidence, because };
  }
  const { date = '', days = [] } = draft.days ?? {};
  const { mode, level, startedAt, durationMinutes } = read;
  return {
    id: freeId(date, people.partyIds, level, talks),
    known: false,
    title: meetingTitle(inTextOrder(draft), level, mode, names),
    date,
    days,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    mode,
    level,
    ...(place.placeId === undefined ? {} : { placeId: place.placeId }),
    partyIds: people.partyIds,
    participants: people.participants,
    citation,
    confidence,
    because: [...read.because, ...people.because, ...place.because],
  };
}

/** The parties as the text names them: each publisher puts its own first. */
function inTextOrder({ read, people }: MeetingDraft): readonly string[] {
  const place = (id: string) => read.parties.map(countryId).indexOf(id);
  return [...people.partyIds].sort((one, other) => place(one) - place(other));
}

function freeId(
  date: string,
  partyIds: readonly string[],
  level: LinkedMeeting['level'],
  taken: readonly { readonly id: string }[],
): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let ordinal = 1; ; ordinal += 1) {
    const id = meetingId(date, partyIds, level, ordinal);
    if (!ids.has(id)) return id;
  }
}

/** What each thing that is missing or in doubt costs. */
function confidenceOf({ read, people, place }: MeetingDraft, recognition: Recognition): number {
  const unknown = people.unresolved.filter(({ kind }) => kind === 'PERSON' || kind === 'COUNTRY').length;
  const dated = read.because.some((one) => one.startsWith('day: "'));
  const worth = 0.8 ** unknown * (dated ? 1 : 0.7) * (place.unresolved.length > 0 ? 0.9 : 1);
  return Math.round(worth * (recognition.kind === 'doubt' ? 0.5 : 1) * 100) / 100;
}
