import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import type { KnownNames } from './knowledge.js';

const levelWords: Readonly<Record<MeetingLevel, string>> = {
  LEADERS: 'Summit',
  FOREIGN_MINISTERS: "Foreign Ministers'",
  VICE_MINISTERS: "Vice-Ministers'",
  DIRECTORS_GENERAL: "Directors-General's",
  WORKING_LEVEL: 'Working-Level',
  OTHER: '',
};
const modeWords: Readonly<Record<MeetingMode, string>> = {
  IN_PERSON: 'Meeting',
  TELEPHONE: 'Telephone Talk',
  VIDEO: 'Video Conference',
};

/** What a talk is called: `Japan–ROK Foreign Ministers' Telephone Talk`. */
export function meetingTitle(
  partyIds: readonly string[],
  level: MeetingLevel,
  mode: MeetingMode,
  names: KnownNames,
): string {
  const parties = partyIds.map((id) => shortName(id, names)).join('–');
  return [parties, levelWords[level], modeWords[mode]].filter(Boolean).join(' ');
}

/** A country's initials where its name is more than one word, else its name; an organization's name. */
export function shortName(id: string, names: KnownNames): string {
  const country = names.countries.get(id.slice('country:'.length));
  if (country === undefined) return names.organizations.find((one) => one.id === id)?.name ?? id;
  const initials = country.aliases.find((one) => /^(?:\p{Lu}\.?){2,4}$/u.test(one));
  return country.name.includes(' ') ? (initials ?? country.name) : country.name;
}
