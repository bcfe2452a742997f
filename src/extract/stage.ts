import { firstPerson, participantOf, settle } from './participants.js';
import type { Participant, Reading, ReadMeeting } from './reading.js';

/** Who may act at a place of the text: those who talk there, or whoever is named where there is no talk. */
export interface Stage {
  readonly participants: readonly Participant[];
  /** ISO 3166-1 alpha-2. */
  readonly parties: readonly string[];
  /** The talks told there, with their index: two where one sentence tells of two. */
  readonly meetings: readonly { readonly index: number; readonly read: ReadMeeting }[];
  /** Who "I" is. */
  readonly self?: string;
}

function distinct(participants: readonly Participant[]): Participant[] {
  return participants.filter((one, index) => participants.findIndex((other) => other.key === one.key) === index);
}

/** Everybody named in full in a text without a talk, in the order of the text. */
function cast(reading: Reading): Participant[] {
  const day = reading.publishedOn;
  const texts = [...reading.passages.map((one) => one.text), reading.readout.title];
  const named = texts.flatMap((text) => reading.people(text)).map((one) => settle(reading, one, day));
  return distinct(
    named.filter((one) => one.full || one.person !== undefined).map((one) => participantOf(reading, one, day)),
  );
}

/** The stage of each place of a text. */
export function stages(reading: Reading): (passage: number, start: number) => Stage {
  const { meetings } = reading;
  const withoutTalk = meetings.length > 0 ? [] : cast(reading);
  const known = new Map<number, Stage>();
  const make = (at: number): Stage => {
    const open = meetings[at];
    const together = meetings
      .map((read, index) => ({ index, read }))
      .filter((one) => open !== undefined && one.read.passage === open.passage && one.read.start === open.start);
    const participants = open === undefined ? withoutTalk : distinct(together.flatMap((one) => one.read.participants));
    const day = open?.meeting.date ?? reading.publishedOn;
    const self =
      /\b(?:I|my|we|We)\b/u.test(reading.readout.text) || open === undefined ? firstPerson(reading, day) : undefined;
    const all = self === undefined || open !== undefined ? participants : distinct([...participants, self]);
    const parties = open === undefined ? [] : [...new Set(participants.flatMap((one) => one.country ?? []))];
    return { participants: all, parties, meetings: together, ...(self === undefined ? {} : { self: self.key }) };
  };
  return (passage, start) => {
    const at = meetings.reduce(
      (found, one, index) => (one.passage < passage || (one.passage === passage && one.start <= start) ? index : found),
      0,
    );
    const stage = known.get(at) ?? make(at);
    known.set(at, stage);
    return stage;
  };
}

/** Which talk an act of given people belongs to; `undefined` where two are told at once and it may be either. */
export function meetingOf(stage: Stage, keys: readonly string[]): number | undefined {
  const fit = stage.meetings.filter(({ read }) =>
    keys.every((key) => read.participants.some((one) => one.key === key)),
  );
  return fit.length === 1 ? fit[0]?.index : undefined;
}
