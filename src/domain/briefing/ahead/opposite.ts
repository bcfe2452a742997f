import { longDay } from '../../day.js';
import type { MeetingLevel } from '../../meeting.js';
import { plain } from '../citations.js';
import { capitalized } from '../page.js';
import { atLevel } from '../talk-words.js';
import type { AheadParty, HeldOffice } from './evidence.js';
import { citedDocuments, namesOf, type Part, sourcesOf, type Telling } from './telling.js';

/** Who holds the offices of the level on the day: of the other side, or of each side if the briefing is written for none. */
export function opposite(telling: Telling, level: MeetingLevel | undefined): Part {
  const { question, evidence } = telling;
  const parties = evidence.parties.filter(({ id }) => id !== question.forId);
  const heading = question.forId === undefined ? 'Who talks' : 'Who sits opposite';
  const found = parties.map((party) => ({
    party,
    people: party.offices
      .filter(({ rank, holder }) => rank === level && holder !== null)
      .map((office) => holderLine(telling, party, office)),
  }));
  const lines = found.flatMap(({ people }) => people);
  const none = found.filter(({ people }) => people.length === 0).map(({ party }) => party);
  const words = level === undefined ? '' : atLevel(level);
  return {
    heading,
    bullets: lines.flatMap(({ text, marks }) => (marks === '' ? [] : [`${text} ${marks}`])),
    beside: [
      ...lines.flatMap(({ text, marks }) => (marks === '' ? [text] : [])),
      ...(none.length === 0
        ? []
        : [
            plain(
              words === ''
                ? 'The level of the talk is not known, so nobody is named.'
                : `Of ${namesOf(none)} no tenure of an office ${words} is recorded for ${longDay(question.on)}.`,
            ),
          ]),
    ],
  };
}

/** Who holds an office, since when, and the talks of this person with the other parties. */
function holderLine(telling: Telling, party: AheadParty, { title, holder, tenures }: HeldOffice) {
  const { question, evidence } = telling;
  const person = holder ?? { id: '', name: '', nativeNames: [] };
  const tenure = tenures
    .filter((each) => each.person.id === person.id && (each.from ?? each.knownFrom ?? '') <= question.on)
    .at(-1);
  const native = person.nativeNames[0]?.name;
  const since = tenure?.from
    ? ` since ${longDay(tenure.from)}`
    : tenure?.knownFrom
      ? ` (in office at the latest since ${longDay(tenure.knownFrom)})`
      : '';
  const { marks, addresses } = sourcesOf(telling, tenure?.sources ?? []);
  const talks = evidence.talks.filter(({ participants }) => participants.some((each) => each.person.id === person.id));
  const others = namesOf(evidence.parties.filter(({ id }) => id !== party.id));
  const [last] = talks;
  const count =
    last === undefined
      ? `No talk of this person with ${others} is recorded.`
      : `${talks.length === 1 ? `One talk with ${others} is recorded, on` : `${talks.length} talks with ${others} are recorded; the last was on`} ${longDay(last.date)}.`;
  const office = `${tenure?.acting ? 'acting ' : ''}${title} of ${namesOf([party])}${since}`;
  return {
    text: capitalized(
      `**${plain(person.name)}**${native === undefined ? '' : ` (${plain(native)})`}, ${plain(office)}${addresses === '' ? '' : ` (${addresses})`}. ${plain(count)}`,
    ),
    marks: [...new Set([marks, citedDocuments(telling, last?.documents.slice(0, 1) ?? [])])].filter(Boolean).join(' '),
  };
}
