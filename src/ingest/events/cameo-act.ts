import { actTypeOfCameo } from '../../domain/acts.js';
import { cameoCodes } from '../../generated/vocabulary/cameo.js';
import type { CodedAct } from './coded-event.js';
import gdeltCodes from './gdelt-codes.json' with { type: 'json' };

const acts = new Map<string, CodedAct>(
  cameoCodes.map(({ code, name }) => [
    code,
    { type: actTypeOfCameo(code), cameoCode: code, words: `${sentenceCase(name)} (CAMEO ${code})` },
  ]),
);
const codesByName = namesOf(cameoCodes);
const gdeltActs = new Map<string, CodedAct>(
  Object.entries(gdeltCodes).map(([code, { name, manual }]) => [
    code,
    { type: actTypeOfCameo(manual), cameoCode: manual, words: `${sentenceCase(name)} (GDELT ${code})` },
  ]),
);

/**
 * What a code of the CAMEO manual 1.1b3 means, or `undefined` if the manual has no such code. Spreadsheets take the
 * zero from the start of a code: if the name is given as well, it is put back by it.
 */
export function actOfCameo(code: string, name?: string): CodedAct | undefined {
  const named = name === undefined ? undefined : codeOfName(name);
  if (named !== undefined && named !== code && Number(named) === Number(code)) return acts.get(named);
  return acts.get(code);
}

/** What a code of GDELT means: 101 and 105 to 108 are other things there than in the manual. */
export function actOfGdelt(code: string): CodedAct | undefined {
  return gdeltActs.get(code) ?? acts.get(code);
}

/** The code that has a name in the manual, compared without case, hyphens and "not specified below". */
export function codeOfName(name: string): string | undefined {
  return codesByName.get(folded(name));
}

/** A name that several codes share stands for none of them. */
function namesOf(table: readonly { code: string; name: string }[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of table) if (code.length > 2) names.set(folded(name), code);
  return names;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/, not specified below$/u, '')
    .replaceAll(/["']/gu, '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
}

/** The manual's names begin like sentences and, for roots, are in capitals. */
function sentenceCase(name: string): string {
  const plain = name.replace(/, not specified below$/u, '');
  return plain === plain.toUpperCase() ? plain.toLowerCase() : plain.charAt(0).toLowerCase() + plain.slice(1);
}
