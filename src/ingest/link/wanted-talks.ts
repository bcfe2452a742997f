import { shiftDay } from '../../domain/day.js';
import type { ProposedReference } from '../../extract/proposal.js';
import type { MeetingDraft } from './draft-meeting.js';
import type { KnownNames, TalkWish } from './knowledge.js';
import { daysOf } from './link-references.js';
import { namedTalk } from './named-talk.js';

/** The talks that must be looked up before a text can be linked: those that it tells of, and those that it names. */
export function wantedTalks(
  drafts: readonly MeetingDraft[],
  references: readonly ProposedReference[],
  names: KnownNames,
): readonly TalkWish[] {
  const told = drafts.flatMap(({ people, days }) =>
    days === undefined || people.partyIds.length < 2 ? [] : [wish(people.partyIds, days.days)],
  );
  const named = references.flatMap((one) => {
    const { partyIds } = namedTalk(one.text, names);
    const beside = drafts.length > 0 ? drafts : [undefined];
    return beside.flatMap((draft) => {
      const days = daysOf(one, draft?.days);
      const parties = partyIds.length > 1 ? partyIds : (draft?.people.partyIds ?? []);
      return days === undefined || parties.length < 2 ? [] : [wish(parties, days)];
    });
  });
  const all = [...told, ...named];
  return all.filter((one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

/** A talk has its own day as its key, which may be the day before or after the one that is looked for. */
function wish(partyIds: readonly string[], days: readonly string[]): TalkWish {
  const sorted = [...days].sort();
  return { partyIds, from: shiftDay(sorted[0] ?? '', -1), to: shiftDay(sorted.at(-1) ?? '', 2) };
}
