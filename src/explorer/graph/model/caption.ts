import { actLabel } from '../../../generated/vocabulary/acts.js';
import { counted, shortDay } from '../../shared/wording.js';
import type { ShownNode } from './shown.js';
import type { Thing } from './thing.js';

const lineLength = 22;

/** What stands below a thing in the picture: its name in at most two lines, and its day. */
export function captionOf(thing: Thing): string[] {
  // Summaries of acts begin alike: what was done and about what tells more.
  if (thing.type !== undefined) return [actLabel[thing.type], ...wrap(thing.issues[0]?.name ?? '').slice(0, 2)];
  const lines = wrap(thing.name);
  return thing.day === undefined ? lines : [...lines, shortDay(thing.day)];
}

/** What a screen reader says of a thing: "Meeting: … — 5 links, 3 not drawn". */
export function spokenOf({ thing, drawn, undrawn, pinned }: ShownNode): string {
  const day = thing.day === undefined ? '' : `, ${shortDay(thing.day)}`;
  const links = `${counted(drawn + undrawn, 'link')}, ${undrawn} not drawn`;
  return `${thing.kind}: ${thing.name}${day} — ${links}${pinned ? ', pinned' : ''}`;
}

/** How wide a text is drawn, in letters: the characters of East Asia are two. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u1100-\uffdc]/u.test(letter) ? 2 : 1), 0);
}

function wrap(name: string): string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (widthOf(longer) <= lineLength || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second, third] = lines.map(cut);
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second.slice(0, lineLength - 1).trimEnd()}…`];
}

function cut(line: string): string {
  if (widthOf(line) <= lineLength + 4) return line;
  let kept = '';
  for (const letter of line) {
    if (widthOf(kept) >= lineLength - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
