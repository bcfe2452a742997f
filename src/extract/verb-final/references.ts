import { eitherOf } from '../cues.js';
import type { ProposedReference } from '../proposal.js';
import type { Reading } from '../reading.js';
import type { VerbFinalLanguage } from './language.js';

/**
 * The third pass: the talks on which this one follows up, and the occasion on whose margins it was held. An earlier talk is named with a
 * day, with a word that says that it was before, or by more than the word for a talk.
 */
export function readVerbFinalReferences(language: VerbFinalLanguage): (reading: Reading) => Reading {
  const { references } = language.words;
  const earlier = new RegExp(`${eitherOf(references.earlier)}(?:\\s|の)?$`, 'u');
  const named = new RegExp(
    `(${language.nameOfTalk}${eitherOf(references.talks)})${eitherOf(references.follows)}`,
    'gu',
  );

  return (reading) => {
    const [talk] = reading.meetings;
    const limit = talk?.meeting.date ?? reading.publishedOn;
    const found: ProposedReference[] = [];
    for (const passage of reading.passages) {
      for (const match of passage.text.matchAll(named)) {
        const [words, name = ''] = match;
        const start = match.index;
        const end = start + name.length;
        const left = passage.text.slice(0, start);
        const day = language
          .daysOf(left, reading.publishedOn)
          .find((one) => language.marks.dayBeforeName.test(left.slice(one.end)));
        const isPlain = references.talks.includes(name);
        if (isPlain && day === undefined && !earlier.test(left)) continue;
        found.push({
          kind: 'FOLLOWED_UP',
          text: name,
          ...(day === undefined || day.day >= limit ? {} : { date: day.day }),
          paragraph: passage.number,
          start,
          end,
          quote: name,
          because: [`"${words.slice(name.length)}"`],
        });
      }
    }
    return { ...reading, references: [...marginsOf(reading), ...found] };
  };
}

/** The occasion of the first talk, where its passage names it. */
function marginsOf({ meetings, passages }: Reading): ProposedReference[] {
  const { marginsOf: occasion, span } = meetings[0]?.meeting ?? {};
  const passage = passages.find(({ number }) => number === span?.paragraph);
  const start = occasion === undefined ? -1 : (passage?.text.indexOf(occasion.title) ?? -1);
  if (occasion === undefined || passage === undefined || start < 0) return [];
  const end = start + occasion.title.length;
  return [
    {
      kind: 'ON_MARGINS_OF',
      text: occasion.title,
      paragraph: passage.number,
      start,
      end,
      quote: passage.text.slice(start, end),
      because: ['the occasion of the talk'],
    },
  ];
}
