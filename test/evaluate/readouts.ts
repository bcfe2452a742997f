import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { readCorpus } from './corpus.js';
import heldOut from './held-out.json' with { type: 'json' };
import { issueKeys, personKeys, readGazetteer } from './known.js';
import { emptyScore, fieldRate, rates, type Score, scoreSample, type Tally } from './score.js';

const say = (line = '') => process.stdout.write(`${line}\n`);
const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}`))?.replace(/^--[^=]*=?/u, '');
const folder = option('folder') ?? join(import.meta.dirname, '..', 'readouts');
const percent = (one: number) => one.toFixed(3);

function row(name: string, one: Tally): string {
  const { precision, recall, f1 } = rates(one);
  return `${name.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${one.right} right of ${one.proposed} proposed, ${one.labelled} labelled)`;
}

function print(score: Score): void {
  say(row('acts, core', score.core));
  say(row('acts, strict', score.strict));
  say(row('participants', score.participants));
  say(row('… with office', score.offices));
  say(row('references', score.references));
  say(row('dated follow-ups', score.followUps));
  say(
    `meeting fields       ${percent(fieldRate(score))}   ${Object.entries(score.fields)
      .map(([name, one]) => `${name} ${one.right}/${one.all}`)
      .join(', ')}`,
  );
  say(
    `of matched acts      ${Object.entries(score.attributes)
      .map(([name, one]) => `${name} ${one.right}/${one.all}`)
      .join(', ')}`,
  );
  say('\nBy type');
  for (const [type, one] of Object.entries(score.types).sort()) say(row(type, one));
  say('\nLabelled as … but read as …');
  for (const [type, read] of Object.entries(score.confusion).sort()) {
    say(
      `${type.padEnd(20)} ${Object.entries(read)
        .map(([other, count]) => `${other} ${count}`)
        .join(', ')}`,
    );
  }
}

const corpus = readCorpus(folder, process.env.DEMARCHE_READOUTS);
const gazetteer = readGazetteer(
  existsSync(join(folder, 'persons.json')) ? folder : (process.env.DEMARCHE_READOUTS ?? folder),
);
const keys = { person: personKeys(folder), issue: issueKeys(folder) };
const score = emptyScore();
const labelled = corpus.filter((one) => one.gold !== undefined);
const part = option('part');
const only = option('only');
const chosen = labelled.filter(
  (one) =>
    (part === undefined || heldOut.includes(one.id) === (part === 'held')) &&
    (only === undefined || one.id.includes(only)),
);
for (const sample of chosen) scoreSample(score, sample, extract(sample.readout, gazetteer), keys);
say(
  `A score on rewordings: ${chosen.length} labelled texts of ${corpus.length}, in our own words, not the ministries' own sentences.`,
);
if (!corpus.some((one) => one.id.includes('honolulu') && one.gold !== undefined))
  say('The original Honolulu text was not read: DEMARCHE_READOUTS names no folder that has it.');
say();
print(score);
if (option('misses') !== undefined) {
  say('\nMisses');
  for (const one of score.misses) say(`${one.id}  ${one.what}: ${one.text}`);
}
