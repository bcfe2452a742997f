import { dayInWords } from '../shared/day-in-words.js';
import { levelWords } from '../shared/meeting-words.js';
import { type Talk, whereOf } from './talk.js';

/** A talk as it is said of its mark: the day, what it is called, who, where or how, beside what. */
export function spokenTalk(talk: Talk): string {
  const { date, title, level, mode, onMarginsOf } = talk;
  const how = mode === 'IN_PERSON' ? `in ${whereOf(talk)}` : `by ${mode === 'TELEPHONE' ? 'telephone' : 'video'}`;
  const where = mode === 'IN_PERSON' && !talk.place ? 'in person' : how;
  const beside = onMarginsOf.map(({ title: one }) => one).join(' and ');
  return `${dayInWords(date)}: ${title}, ${levelWords[level]}, ${where}${beside === '' ? '' : `, beside ${beside}`}`;
}
