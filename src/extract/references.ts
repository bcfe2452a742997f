import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { referenceWords } from '../generated/vocabulary/reference-words.js';
import { dayAfter, dayBefore, readDates } from './calendar.js';
import { cueSource, cuesBefore, eitherCase, eitherOf } from './cues.js';
import type { House } from './houses.js';
import type { ProposedReference, ReferenceKind } from './proposal.js';
import type { Reading } from './reading.js';

const proper = "[\\p{Lu}\\d][\\p{L}\\p{N}.’'+-]*";
const longestFirst = (list: readonly string[]) => [...list].sort((some, other) => other.length - some.length);
const head = `(?:${longestFirst(referenceWords.heads).map(eitherCase).join('|')})`;
const named = new RegExp(
  `(?<![\\p{L}-])((?:${proper}\\s+(?:(?:of|and|for|on)\\s+(?=${proper}))?){1,8}${head}(?:\\s+${eitherOf(referenceWords.endings)})?)(?![\\p{L}-])`,
  'gu',
);
const plain = new RegExp(
  `(?<![\\p{L}-])((?:${eitherOf(referenceWords.attributes).replaceAll("'", "['’]")}\\s+)*${eitherOf(referenceWords.plain)})(?![\\p{L}-])`,
  'gu',
);
const follows = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${referenceWords.follows.map(cueSource).join('|')})\\s+(?:(?:the|their|our|an?)\\s+)?(?:${eitherOf(referenceWords.earlier)}\\s+)?$`,
  'iu',
);
const precedes = cuesBefore(referenceWords.precedes);
const heldBefore = new RegExp(`\\b(?:${eitherOf(meetingWords.held)}|an?)\\s+$`, 'u');
const notMeant = new RegExp(`${eitherOf(referenceWords.notMeant)}(?![\\p{L}])`, 'u');

function kindOf(left: string): ReferenceKind {
  if (follows.test(left)) return 'FOLLOWED_UP';
  return precedes.test(left) ? 'PRECEDED' : 'MENTIONED';
}

/** What made it so: the last words before those that name the talk. */
function lastWords(left: string): string {
  return left.trim().split(/\s+/u).slice(-3).join(' ');
}

/** The day that is printed directly behind or before the words from `start` to `end`. */
function dayBeside(sentence: string, start: number, end: number, order: House['numericDays']) {
  return readDates(sentence, order).find((day) => {
    const behind = sentence.slice(end, day.start);
    const before = sentence.slice(day.end, start);
    return (
      (day.start >= end &&
        /^\s*(?:,\s*)?(?:held\s+)?(?:in\s+\p{Lu}\p{L}+\s+)?(?:on|of|\()?\s*(?:\p{Lu}\p{L}+day,?\s+)?$/u.test(behind)) ||
      (day.end <= start && /^\s+$/u.test(before))
    );
  });
}

/**
 * The third pass: other talks, visits, agreements and declarations that the text names. They have a day only if one is
 * printed. A talk that is named in small letters counts only if the text says that it follows the talk up, and gives its day.
 */
export function readReferences(reading: Reading): Reading {
  const { meetings } = reading;
  const found: ProposedReference[] = [];
  const talk = meetings[0]?.meeting;
  const limit = talk?.date ?? reading.publishedOn;
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      const opens = meetings.some(
        (meeting) => meeting.meeting.span.paragraph === passage.number && meeting.start === sentence.start,
      );
      const add = (
        kind: ReferenceKind,
        text: string,
        start: number,
        end: number,
        date: string | undefined,
        why: string,
      ) => {
        const place = {
          paragraph: passage.number,
          start: sentence.start + start,
          end: sentence.start + end,
          quote: sentence.text.slice(start, end),
        };
        found.push({ kind, text, ...(date === undefined || date === '' ? {} : { date }), ...place, because: [why] });
      };
      if (opens) {
        for (const mention of reading.occasions(sentence.text))
          add('ON_MARGINS_OF', mention.title, mention.start, mention.end, undefined, `"${mention.cue}"`);
      }
      for (const match of sentence.text.matchAll(named)) {
        const text = match[1] ?? match[0];
        const end = match.index + text.length;
        const overlaps = found.some(
          (other) =>
            other.paragraph === passage.number &&
            sentence.start + match.index < other.end &&
            sentence.start + end > other.start,
        );
        if (overlaps || notMeant.test(text)) continue;
        const left = sentence.text.slice(0, match.index);
        if (opens && heldBefore.test(left)) continue;
        const kind = kindOf(left);
        const near = dayBeside(sentence.text, match.index, end, reading.house?.numericDays);
        const date =
          near === undefined ? undefined : kind === 'PRECEDED' ? dayAfter(near, limit) : dayBefore(near, limit);
        add(
          kind,
          text,
          match.index,
          end,
          date,
          kind === 'MENTIONED' ? 'a named talk or document' : `"${lastWords(left)}"`,
        );
      }
      for (const match of sentence.text.matchAll(plain)) {
        const end = match.index + match[0].length;
        const left = sentence.text.slice(0, match.index);
        const near = dayBeside(sentence.text, match.index, end, reading.house?.numericDays);
        if (near === undefined || !follows.test(left)) continue;
        add('FOLLOWED_UP', match[0], match.index, end, dayBefore(near, limit), `"${lastWords(left)}"`);
      }
    }
  }
  return { ...reading, references: found };
}
