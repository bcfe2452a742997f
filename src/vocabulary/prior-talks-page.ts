import type { Vocabulary } from './vocabulary.js';

/** The page `docs/prior-talks.md` with its tables of tones and of kindred types as the vocabulary has them. */
export function priorTalksPage(page: string, { acts }: Vocabulary): string {
  const tones = [...new Set(acts.map(({ tone }) => tone))].sort();
  const ofTone = (tone: number) => acts.filter((act) => act.tone === tone).map(({ type }) => type);
  const toneRows = tones.map((tone) => `| ${tone} | ${ofTone(tone).join(', ')} |`);
  const kindredRows = acts.map(({ type, kindred }) => `| ${type} | ${kindred.join(', ')} |`);
  return withRows(withRows(page, '| tone | types |', toneRows), '| type | repeats, the nearest first |', kindredRows);
}

function withRows(page: string, head: string, rows: readonly string[]): string {
  const [before = '', after = ''] = page.split(`${head}\n|---|---|\n`);
  return `${before}${head}\n|---|---|\n${rows.join('\n')}\n${after.slice(after.indexOf('\n\n') + 1)}`;
}
