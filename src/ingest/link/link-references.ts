import { shiftDay } from '../../domain/day.js';
import { referenceId } from '../../domain/ids.js';
import type { ProposedMeeting, ProposedReference } from '../../extract/proposal.js';
import type { LinkedMeeting, LinkedReference, LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './citation-of.js';
import { findConference } from './find-conference.js';
import { findTalk } from './find-talk.js';
import type { KnownNames, KnownTalk } from './knowledge.js';
import { namedTalk } from './named-talk.js';
import { sameParties } from './recognise-talk.js';

/** What references are linked with. */
export interface ReferenceSetting {
  readonly documentId: string;
  /** The talks of the text, and for each its meeting. */
  readonly read: readonly ProposedMeeting[];
  readonly meetingOf: readonly (LinkedMeeting | undefined)[];
  readonly talks: readonly KnownTalk[];
  readonly names: KnownNames;
}

/** Other talks that a text names, with those of the graph that they are, and the words of those that it does not have. */
export interface LinkedReferences {
  readonly references: readonly LinkedReference[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches the talks, visits and documents that a text names with meetings and conferences of the graph. */
export function linkReferences(proposed: readonly ProposedReference[], setting: ReferenceSetting): LinkedReferences {
  const ordinals = new Map<string, number>();
  const references: LinkedReference[] = [];
  const unresolved: LinkedUnresolved[] = [];
  for (const one of proposed) {
    const from = talkAt(one, setting);
    if (from !== undefined && namesItself(one, from, setting.names)) continue;
    const target = targetOf(one, from, setting);
    if ('why' in target && target.why !== '') {
      unresolved.push({ kind: 'MEETING', text: one.text, citation: citationOf(one), why: target.why });
    }
    const identity = { documentId: setting.documentId, words: one.quote, kind: one.kind };
    const twin = referenceId({ ...identity, ordinal: 0 });
    const ordinal = ordinals.get(twin) ?? 0;
    ordinals.set(twin, ordinal + 1);
    references.push({
      id: referenceId({ ...identity, ordinal }),
      kind: one.kind,
      text: one.text,
      ...(one.date === undefined ? {} : { date: one.date }),
      ...(from === undefined ? {} : { fromMeetingId: from.id }),
      ...('id' in target ? { toMeetingId: target.id } : {}),
      citation: citationOf(one),
      confidence: 'id' in target ? target.confidence : 0.5,
      because: [...one.because, ...('id' in target ? [target.because] : [])],
    });
  }
  return { references, unresolved };
}

/** The talk that is told where the reference stands: the last one that the text came to. */
function talkAt(one: ProposedReference, { read, meetingOf }: ReferenceSetting): LinkedMeeting | undefined {
  const at = read.findLastIndex(
    ({ span }) => span.paragraph < one.paragraph || (span.paragraph === one.paragraph && span.start <= one.start),
  );
  return meetingOf[Math.max(at, 0)];
}

/** Whether a text means the talk that it tells of: in a caption, or by its name. */
function namesItself(one: ProposedReference, from: LinkedMeeting, names: KnownNames): boolean {
  if (one.kind !== 'MENTIONED' || one.date !== undefined) return false;
  const { partyIds, level, mode } = namedTalk(one.text, names);
  return sameParties(partyIds, from.partyIds) && level === from.level && (mode ?? from.mode) === from.mode;
}

/** The talk or conference of the graph, or why there is none; an empty reason for what is no talk, or is named in passing. */
type Target = { readonly id: string; readonly confidence: number; readonly because: string } | { readonly why: string };

function targetOf(one: ProposedReference, from: LinkedMeeting | undefined, setting: ReferenceSetting): Target {
  const { talks, names } = setting;
  const named = namedTalk(one.text, names);
  if (one.kind === 'ON_MARGINS_OF') {
    const conference = from && findConference(one.text, from.date, names.conferences);
    if (conference !== undefined) {
      return { id: conference.id, confidence: 0.95, because: `${conference.id}: name and year agree` };
    }
    if (named.partyIds.length < 2) return { why: 'no conference of the graph has this name in that year' };
  } else if (!named.isTalk) {
    return { why: '' };
  }
  const days = daysOf(one, from);
  if (days === undefined) {
    return { why: one.kind === 'MENTIONED' ? '' : 'no day is told, so it may be any of several talks' };
  }
  const found = findTalk(named, days, talks, from);
  return 'why' in found ? found : { id: found.talk.id, confidence: found.confidence, because: found.because };
}

/**
 * The days on which the other talk may have been; what stands beside a talk was held about the same day.
 *
 * @param from the talk beside which it is named
 */
export function daysOf(
  one: ProposedReference,
  from: { readonly days: readonly string[] } | undefined,
): readonly string[] | undefined {
  if (one.date !== undefined) return [one.date];
  if (one.kind !== 'ON_MARGINS_OF' || from === undefined) return undefined;
  return [...new Set([...from.days, ...from.days.flatMap((day) => [shiftDay(day, -1), shiftDay(day, 1)])])];
}
