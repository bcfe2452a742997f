import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/ingest/link/knowledge.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { labelledTexts } from './seedless.js';
import { worldTexts } from './world.js';

/** What a person thinks of an offer of a text: `test/evaluate/offers.jsonl` has one a line. */
interface Judgement {
  readonly text: string;
  readonly kind: string;
  readonly name: string;
  /** Whether the graph should have a thing of this kind and name, as far as the text tells. */
  readonly right: boolean;
}

/** An offer of a text, with what a person thinks of it; `undefined` if nobody has judged it. */
export interface JudgedOffer extends Omit<Judgement, 'right'> {
  readonly right: boolean | undefined;
}

const judgements = readFileSync(join(import.meta.dirname, 'offers.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Judgement);

/**
 * What is offered to be added to the graph for the unknown words of all labelled texts, with what a person thinks of each.
 *
 * @param folder `test/readouts`
 */
export async function judgedOffers(knowledge: Knowledge, folder: string): Promise<JudgedOffer[]> {
  const world = worldTexts().map(({ label, input }) => ({ id: label.id, input }));
  const offers: JudgedOffer[] = [];
  for (const { id, input } of [...world, ...labelledTexts(folder, '')]) {
    const { unresolved } = await readDocument(input, knowledge);
    for (const { kind, offer } of unresolved) {
      if (offer === undefined) continue;
      const found = judgements.find((one) => one.text === id && one.kind === kind && one.name === offer.name);
      offers.push({ text: id, kind, name: offer.name, right: found?.right });
    }
  }
  return offers;
}

/** The table of `docs/ingest.md`: for each kind how many offers there are, and how many are right. */
export function offersTable(offers: readonly JudgedOffer[]): string[] {
  const kinds = [...new Set(offers.map(({ kind }) => kind))].sort();
  const row = (name: string, of: readonly JudgedOffer[]) =>
    `| ${name} | ${of.length} | ${of.filter(({ right }) => right === true).length} |`;
  return [
    '| kind | offers | right |',
    '|---|---|---|',
    ...kinds.map((kind) =>
      row(
        kind.toLowerCase(),
        offers.filter((offer) => offer.kind === kind),
      ),
    ),
    row('all', offers),
  ];
}
