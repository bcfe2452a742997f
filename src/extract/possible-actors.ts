import { firstPerson, isFirstPerson, participantOf, settle } from './participants.js';
import type { Participant, Reading, ReadMeeting } from './reading.js';

/** Who may act at a place of the text: those who talk there, or whoever is named if there is no talk. */
export interface PossibleActors {
  readonly participants: readonly Participant[];
  /** ISO 3166-1 alpha-2. */
  readonly parties: readonly string[];
  /** The talks told there, with their index: two if one sentence tells of two. */
  readonly meetings: readonly { readonly index: number; readonly read: ReadMeeting }[];
  /** Who "I" is. */
  readonly self?: string;
}

function distinct(participants: readonly Participant[]): Participant[] {
  return participants.filter(
    (participant, index) => participants.findIndex((other) => other.key === participant.key) === index,
  );
}

/** Everybody named in full in a text without a talk, in the order of the text. */
function everybodyNamed(reading: Reading): Participant[] {
  const day = reading.publishedOn;
  const texts = [...reading.passages.map((passage) => passage.text), reading.readout.title];
  const named = texts.flatMap((text) => reading.people(text)).map((mention) => settle(reading, mention, day));
  return distinct(
    named
      .filter((mention) => mention.full || mention.person !== undefined)
      .map((mention) => participantOf(reading, mention, day)),
  );
}

/** Makes a function that tells who may act from a place of the text on. */
export function possibleActors(reading: Reading): (passage: number, start: number) => PossibleActors {
  const { meetings } = reading;
  const everybody = meetings.length > 0 ? [] : everybodyNamed(reading);
  const known = new Map<number, PossibleActors>();
  const make = (at: number): PossibleActors => {
    const open = meetings[at];
    const together = meetings
      .map((read, index) => ({ index, read }))
      .filter(
        (meeting) => open !== undefined && meeting.read.passage === open.passage && meeting.read.start === open.start,
      );
    const participants =
      open === undefined ? everybody : distinct(together.flatMap((meeting) => meeting.read.participants));
    const day = open?.meeting.date ?? reading.publishedOn;
    const self = open === undefined || isFirstPerson(reading.readout.text) ? firstPerson(reading, day) : undefined;
    const all = self === undefined || open !== undefined ? participants : distinct([...participants, self]);
    const parties =
      open === undefined ? [] : [...new Set(participants.flatMap((participant) => participant.country ?? []))];
    return { participants: all, parties, meetings: together, ...(self === undefined ? {} : { self: self.key }) };
  };
  return (passage, start) => {
    const at = meetings.reduce(
      (found, meeting, index) =>
        meeting.passage < passage || (meeting.passage === passage && meeting.start <= start) ? index : found,
      0,
    );
    const possible = known.get(at) ?? make(at);
    known.set(at, possible);
    return possible;
  };
}

/** Which talk an act of given people belongs to; `undefined` if two are told at once and it may be either. */
export function meetingOf(possible: PossibleActors, keys: readonly string[]): number | undefined {
  const fit = possible.meetings.filter(({ read }) =>
    keys.every((key) => read.participants.some((participant) => participant.key === key)),
  );
  return fit.length === 1 ? fit[0]?.index : undefined;
}
