import { actLabel } from '../../generated/vocabulary/acts.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { dayInWords } from '../shared/day-in-words.js';
import { sidesOf, type ThreadAct } from './thread-act.js';

/** An act as it is said of its mark: the day, who, what kind of act, toward whom. */
export function spokenHead({ date, type, repeated, toward, ...act }: ThreadAct): string {
  const who = listed(sidesOf(act).map(({ name }) => name));
  const whom = toward.length === 0 ? '' : `, toward ${listed(toward.map(({ name }) => name))}`;
  return `${dayInWords(date)}, ${who}: ${actLabel[type]}${repeated ? ' again' : ''}${whom}`;
}

/** An act as it is said in the picture: the head, then the sentence. */
export function spokenAct(act: ThreadAct): string {
  return `${spokenHead(act)}. ${act.summary ?? actSentenceText(act)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
