import type { IssueMention } from './find-issues.js';
import type { ReadMeeting } from './read-meetings.js';
import type { Reading, ReadPassage } from './reading.js';

/** What a passage is about by its heading, else what the talk is about by the title and the introduction. */
export function topicOf(reading: Reading, passage: ReadPassage, meeting: ReadMeeting | undefined): IssueMention[] {
  const parties = meeting?.meeting.parties ?? [];
  const heading = passage.text.split('\n\n', 1)[0] ?? '';
  const own = heading.length < 90 && heading !== passage.text ? reading.issues(heading, parties) : [];
  if (own.length > 0) return own;
  const about =
    /\b(?:regarding|concerning|on|over|about|after|to discuss|following)\s+(?!\w+day\b|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December))(.*)$/u;
  const texts = [reading.readout.title, meeting?.meeting.span.quote ?? ''];
  const found = texts.flatMap((text) => reading.issues(about.exec(text)?.[1] ?? '', parties));
  return found.filter((one, index) => found.findIndex((other) => other.issue.id === one.issue.id) === index);
}
