import { abbreviations } from '../generated/vocabulary/abbreviations.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import { eitherOf } from './cues.js';
import type { House } from './houses.js';
import type { ProposedPassage } from './proposal.js';

type Lists = NonNullable<House['lists']>;

/** What marks the items of a list, at the beginning of a paragraph and of a line. */
interface ListMarks {
  /** Groups 1 and 3 are printed numbers, group 2 is a number in brackets. */
  readonly number: RegExp;
  readonly bullet: RegExp;
  /** Splits a text before each item. */
  readonly split: RegExp;
}

/** Also as Japanese texts print it, as wide as a letter. */
const digit = '[\\d０-９]';
/** Marks that need no space behind them. */
const tightBullets = '[・▪●○]';
const commonBullets = ['-', '–', '—', '•', '*', '・', '▪', '●', '○'];

function listMarks({ numbersWithoutPoint, bullets = [] }: Lists): ListMarks {
  const bullet = eitherOf([...commonBullets, ...bullets]);
  const bare = numbersWithoutPoint === true;
  // In letters that have no capitals a number alone at the beginning of a line is the number of a point.
  const inLine = `\\[\\d{1,2}\\]|[(（]${digit}{1,2}[)）]|\\d{1,2}[.)]\\s|${digit}{1,2}．|${digit}\\s+(?:\\p{Lo}|[(（]${digit}[)）])|${bare ? '\\d\\s+\\p{Lu}\\p{Ll}+\\s(?!\\d)|' : ''}${bullet}\\s|${tightBullets}`;
  return {
    number: new RegExp(
      `^(?:\\[(\\d{1,2})\\]|[(（](${digit}{1,2})[)）]|(${digit}{1,2})(?:[.)．]|(?=\\s+(?:["“「(]?\\p{Lo}|[(（]${digit}[)）]))${bare ? '|(?=\\s+["“(]?\\p{Lu})' : ''}))\\s*`,
      'u',
    ),
    bullet: new RegExp(`^(?:${bullet}\\s+|${tightBullets})`, 'u'),
    split: new RegExp(`\\n\\s*\\n|\\n(?=\\s*(?:${inLine}))`, 'u'),
  };
}

const outline = new RegExp(`(?::|${eitherOf(phrases.outlines)})[.:]?\\s*$`, 'iu');

interface Block {
  readonly text: string;
  readonly style: 'number' | 'nested' | 'bullet' | 'plain';
  readonly number?: number;
}

function block(paragraph: string, { number: marker, bullet }: ListMarks): Block {
  const found = marker.exec(paragraph);
  if (found !== null) {
    const style = found[2] === undefined ? 'number' : 'nested';
    const number = Number((found[1] ?? found[2] ?? found[3] ?? '').normalize('NFKC'));
    return { style, number, text: paragraph.slice(found[0].length) };
  }
  const dot = bullet.exec(paragraph);
  if (dot !== null) return { style: 'bullet', text: paragraph.slice(dot[0].length) };
  return { style: 'plain', text: paragraph };
}

function paragraphs(text: string, { split }: ListMarks): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(split)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whether a bullet stands below a sentence and before the first numbered point. The links of a page above its text are no points. */
function isBeforeNumbers(blocks: readonly Block[], index: number): boolean {
  const isBelow = blocks.slice(0, index).some(({ style, text }) => style === 'plain' && sentenceEnd.test(text));
  return isBelow && blocks.findIndex(({ style }) => style === 'number') > index;
}

const sentenceEnd = /[.!?。．:;：；]["”」』)）]*$/u;

/**
 * The passages of a text. A passage is a printed point with its number; without numbers a bullet, counted from 1;
 * without bullets a paragraph of the body. What comes before the first point is passage 0. A
 * paragraph behind bullets counts on; one that opens further bullets, and paragraphs below a number, belong to the point before, as do points in brackets below a plain number. If numbers restart, the count goes on instead.
 *
 * @param lists how the house marks the items of a list, beside what is common
 */
export function splitPassages(text: string, lists: Lists = {}): ProposedPassage[] {
  const marks = listMarks(lists);
  const blocks = paragraphs(text, marks).map((paragraph) => block(paragraph, marks));
  const numbered = blocks.some((block) => block.style === 'number');
  const nested = blocks.some((block) => block.style === 'nested');
  const style = numbered
    ? 'number'
    : nested
      ? 'nested'
      : blocks.some((block) => block.style === 'bullet')
        ? 'bullet'
        : 'plain';
  const passages: { number: number; text: string }[] = [];
  let highest = 0;
  blocks.forEach((block, index) => {
    const open = passages.at(-1);
    if (style === 'plain') {
      const introduces = index === 0 && blocks.length > 1 && outline.test(block.text);
      passages.push({ number: introduces ? 0 : ++highest, text: block.text });
    } else if (block.style === style || (block.style === 'bullet' && isBeforeNumbers(blocks, index))) {
      const printed = block.number ?? highest + 1;
      highest = printed > highest ? printed : highest + 1;
      passages.push({ number: highest, text: block.text });
    } else if (open === undefined) {
      passages.push({ number: 0, text: block.text });
    } else if (style === 'bullet' && block.style === 'plain' && open.number > 0 && !outline.test(block.text)) {
      passages.push({ number: ++highest, text: block.text });
    } else {
      open.text += `\n\n${block.text}`;
    }
  });
  return passages;
}

/** A part of a passage with its place in it, in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

const never = new Set(abbreviations.never.map((word) => word.toLowerCase()));
const countries = new Set(abbreviations.countries);
const others = new Set(abbreviations.others);
const opens = (words: readonly string[]) => new RegExp(`^["“(]?(?:${words.join('|')})\\b`, 'u');
const afterCountry = opens(abbreviations.openers);
const afterOther = opens([...abbreviations.openers, ...abbreviations.titles]);

function ends(before: string, after: string): boolean {
  const word =
    /(\S+)$/u
      .exec(before)?.[1]
      ?.replace(/^["“(]+/u, '')
      .toLowerCase()
      .split(/[-–—]/u)
      .at(-1) ?? '';
  if (never.has(word) || /^\p{L}\.$/u.test(word)) return false;
  if (countries.has(word)) return afterCountry.test(after);
  if (others.has(word)) return afterOther.test(after);
  return /^["“(]?[\p{Lu}\p{N}]/u.test(after);
}

/** The sentences of a passage; an editor's note in square brackets is none. */
export function splitSentences(passage: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = passage.slice(start, end);
    const text = raw.trim();
    if (text !== '' && !/^\[.*\]$/su.test(text)) {
      sentences.push({ start: start + raw.length - raw.trimStart().length, text });
    }
    start = end;
  };
  for (const stop of passage.matchAll(/[.!?]["”’)]*(?=\s)|\n\n/gu)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n\n' || ends(passage.slice(start, stop.index + 1), passage.slice(end).trimStart())) push(end);
  }
  push(passage.length);
  return sentences;
}
