import type { Subject } from './find-subject.js';
import type { Trigger } from './find-triggers.js';
import { findFrontedJudgement } from './read-contents.js';
import { publisherCountry, type Reading } from './reading.js';
import type { Stage } from './stage.js';

/**
 * A statement that judges without naming who does ("The decision is extremely regrettable."): the person who gives the
 * statement, else the country whose organ publishes it.
 */
export function judgement(reading: Reading, text: string, stage: Stage): { trigger: Trigger; subject: Subject }[] {
  const found = findFrontedJudgement(text);
  const country = publisherCountry(reading);
  if (found === undefined || country === undefined || !/statement|regarding|protest/iu.test(reading.readout.title))
    return [];
  const keys = stage.self === undefined ? [] : [stage.self];
  const subject: Subject = { keys, ...(keys.length > 0 ? {} : { country }), start: 0, how: 'statement', worth: 0.6 };
  return [{ trigger: { rule: { type: found.type, says: 'judge' }, start: 0, end: 0, words: found.words }, subject }];
}
