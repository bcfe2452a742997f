import type { Wording } from '../../domain/document.js';
import type { FileText } from './file-text.js';

/** The header lines that are understood, and what they are. */
const headers: Readonly<Record<string, Exclude<keyof FileText, 'text'>>> = {
  url: 'url',
  title: 'title',
  published: 'publishedOn',
  publisher: 'publisher',
  language: 'language',
  wording: 'wording',
};

/**
 * Reads a plain text. It may open with header lines, `url:`, `title:`, `published:`, `publisher:`, `language:`, `wording:` and others,
 * which end at the first empty line.
 */
export function readPlainText(file: string): FileText {
  const text = file.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, Math.max(end, 0)).split('\n');
  const isHeader =
    lines.every((line) => /^[a-z][a-z-]*: /u.test(line)) && lines.some((line) => line.startsWith('title: '));
  if (!isHeader) return { text };
  const told = lines.flatMap((line) => {
    const at = line.indexOf(':');
    const name = headers[line.slice(0, at)];
    const value = line.slice(at + 1).trim();
    return name === undefined || value === '' ? [] : [[name, name === 'wording' ? wordingIn(value) : value] as const];
  });
  return { ...Object.fromEntries(told), text: text.slice(end + 2) };
}

/** A wording that is told in words: what is called neither verbatim nor a translation is a summary. */
function wordingIn(words: string): Wording {
  return /^verbatim/iu.test(words) ? 'VERBATIM' : /^translat/iu.test(words) ? 'TRANSLATION' : 'SUMMARY';
}
