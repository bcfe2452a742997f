import type { IssueMention, IssueSetting } from './issues.js';
import type { ReadMeeting } from './read-meetings.js';
import { publisherCountry, type Reading, type ReadPassage } from './reading.js';

/** What a passage is about by its heading, else what the talk is about by the title and the introduction. */
export function topicOf(
  reading: Reading,
  passage: ReadPassage,
  meeting: ReadMeeting | undefined,
): readonly IssueMention[] {
  const parties = meeting?.meeting.parties ?? [];
  const { title } = reading.readout;
  const heading = passage.text.split('\n\n', 1)[0] ?? '';
  const own =
    heading.length < 90 && heading !== passage.text
      ? reading.issues(heading, settingOf(reading, parties, passage.text)).named
      : [];
  if (own.length > 0) return own;
  const about =
    /\b(?:regarding|concerning|on|over|about|after|to discuss|following)\s+(?!\w+day\b|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December))(.*)$/u;
  const texts = [title, meeting?.meeting.span.quote ?? ''];
  const found = texts.flatMap(
    (text) => reading.issues(about.exec(text)?.[1] ?? '', settingOf(reading, parties, text)).named,
  );
  return found.filter((one, index) => found.findIndex((other) => other.issue.id === one.issue.id) === index);
}

/** What stands around a part of a text: those who talk, the text so far, and the title. */
export function settingOf(reading: Reading, parties: readonly string[], before: string): IssueSetting {
  const { title } = reading.readout;
  return {
    parties,
    concerned: parties.length > 0 ? parties : concernedBy(reading),
    around: [before, title],
  };
}

/** Whom a text without a talk concerns: the country of its publisher, and those that its title names. */
function concernedBy(reading: Reading): readonly string[] {
  const own = publisherCountry(reading);
  const named = reading.countries(reading.readout.title).map(({ code }) => code);
  return [...new Set([...(own === undefined ? [] : [own]), ...named])];
}
