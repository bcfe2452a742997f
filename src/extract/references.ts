import { dayAfter, dayBefore, readDates } from './calendar.js';
import type { House } from './houses.js';
import type { ProposedReference, ReferenceKind } from './proposal.js';
import type { Reading } from './reading.js';

const proper = "[\\p{Lu}\\d][\\p{L}\\p{N}.’'+-]*";
const head =
  '(?:[Mm]eetings?|[Tt]alks?|[Ss]ummits?|[Cc]onversations?|[Cc]alls?|[Cc]onsultations?|[Dd]ialogues?|[Vv]isits?|[Dd]eclaration|[Jj]oint [Ss]tatement|[Aa]greement|[Cc]ommittee|[Ff]orum|[Cc]onference)';
const named = new RegExp(
  `(?<![\\p{L}-])((?:${proper}\\s+(?:(?:of|and|for|on)\\s+(?=${proper}))?){1,8}${head}(?:\\s+(?:Meetings?|Talks?))?)(?![\\p{L}-])`,
  'gu',
);
const plain =
  /(?<![\p{L}-])((?:(?:telephone|video|summit|bilateral|trilateral|ministerial|foreign ministers[’']|leaders[’'])\s+)*(?:meeting|talks?|call|conversation|summit|consultations?|dialogue|visit))(?![\p{L}-])/gu;
const follows =
  /\b(?:following(?: on from)?|follow(?:ed|s)?(?: up)?(?: on| to)?|since|subsequent to|continuing from|in succession to|building on|further to|after)\s+(?:the\s+|their\s+|our\s+|an?\s+)?(?:last\s+|previous\s+|recent\s+)?$/iu;
const precedes =
  /\b(?:upcoming|forthcoming|coming|next|ahead of(?: the)?|prior to(?: the)?|plans?\w* to (?:hold|convene)(?: the)?|toward(?: the)?|convene(?: the)?)\s+$/iu;

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
 * The third pass: other talks, visits, agreements and declarations that the text names; a day only where one is printed. A talk in small
 * letters is one only where the text follows it and gives its day.
 */
export function readReferences(reading: Reading): Reading {
  const { meetings } = reading;
  const found: ProposedReference[] = [];
  const talk = meetings[0]?.meeting;
  const limit = talk?.date ?? reading.publishedOn;
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      const opens = meetings.some(
        (one) => one.meeting.span.paragraph === passage.number && one.start === sentence.start,
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
        for (const one of reading.occasions(sentence.text))
          add('ON_MARGINS_OF', one.title, one.start, one.end, undefined, `"${one.cue}"`);
      }
      for (const one of sentence.text.matchAll(named)) {
        const text = one[1] ?? one[0];
        const end = one.index + text.length;
        const overlaps = found.some(
          (other) =>
            other.paragraph === passage.number &&
            sentence.start + one.index < other.end &&
            sentence.start + end > other.start,
        );
        if (overlaps || /United Nations|Security Council|UN\b/u.test(text)) continue;
        const left = sentence.text.slice(0, one.index);
        if (opens && /\b(?:held|had|a|an)\s+$/u.test(left)) continue;
        const kind = kindOf(left);
        const near = dayBeside(sentence.text, one.index, end, reading.house?.numericDays);
        const date =
          near === undefined ? undefined : kind === 'PRECEDED' ? dayAfter(near, limit) : dayBefore(near, limit);
        add(
          kind,
          text,
          one.index,
          end,
          date,
          kind === 'MENTIONED' ? 'a named talk or document' : `"${lastWords(left)}"`,
        );
      }
      for (const one of sentence.text.matchAll(plain)) {
        const end = one.index + one[0].length;
        const left = sentence.text.slice(0, one.index);
        const near = dayBeside(sentence.text, one.index, end, reading.house?.numericDays);
        if (near === undefined || !follows.test(left)) continue;
        add('FOLLOWED_UP', one[0], one.index, end, dayBefore(near, limit), `"${lastWords(left)}"`);
      }
    }
  }
  return { ...reading, references: found };
}
