import { join } from 'node:path';
import type { Sample } from './corpus.js';
import heldOut from './held-out.json' with { type: 'json' };
import { fieldRate, rates, type Score, type Tally } from './score.js';
import { type LabelledSet, openSet, scoreOf, sets } from './sets.js';

const say = (line = '') => process.stdout.write(`${line}\n`);
const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}`))?.replace(/^--[^=]*=?/u, '');
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

/** Texts of other folders of this form: for labels that are not in this repository. */
const given = option('folder');
const chosenSets: readonly LabelledSet[] =
  given === undefined
    ? sets
    : [{ name: given, folder: given, knownFrom: [join(import.meta.dirname, '..', 'readouts')] }];
const part = option('part');
const only = option('only');

function chosen(samples: readonly Sample[]): Sample[] {
  return samples.filter(
    ({ id }) =>
      (part === undefined || heldOut.includes(id) === (part === 'held')) && (only === undefined || id.includes(only)),
  );
}

say("Scores on rewordings: labelled texts in our own words, not the ministries' own sentences.");
const columns = ['texts', 'talks', 'fields', 'people', 'type+actor P', 'R', 'F1', 'core F1', 'wrong issues'];
const line = (name: string, cells: readonly string[]) =>
  say(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join('')}`);

function tableRow(name: string, texts: number, score: Score): void {
  const { precision, recall, f1 } = rates(score.typeAndActor);
  const { right, all } = score.wrongIssue;
  line(name, [
    String(texts),
    `${score.talks.right}/${score.talks.labelled}`,
    percent(fieldRate(score)),
    percent(rates(score.participants).f1),
    percent(precision),
    percent(recall),
    percent(f1),
    percent(rates(score.core).f1),
    `${right}/${all}`,
  ]);
}

const everything: Score[] = [];
for (const set of chosenSets) {
  const { known, samples } = openSet(set, set.name === 'four ministries' ? process.env.DEMARCHE_READOUTS : undefined);
  const texts = chosen(samples);
  if (texts.length === 0) continue;
  say();
  line(set.name, columns);
  const score = scoreOf(texts, known);
  everything.push(score);
  tableRow('all', texts.length, score);
  const houses = [...new Set(texts.map(({ readout }) => readout.publisher))].sort();
  for (const house of houses) {
    const own = texts.filter(({ readout }) => readout.publisher === house);
    tableRow(`  ${house}`.slice(0, 44), own.length, scoreOf(own, known));
  }
  if (option('details') !== undefined) print(scoreOf(texts, known));
  if (option('misses') !== undefined) {
    say('\nMisses');
    for (const { id, what, text } of scoreOf(texts, known).misses) say(`${id}  ${what}: ${text}`);
  }
}

say('\nOf the acts read, by confidence: right are those with type and actors of a label and none but its issues');
const tenths = [...new Set(everything.flatMap(({ byConfidence }) => Object.keys(byConfidence)))].sort();
for (const tenth of tenths) {
  const counts = everything.flatMap(({ byConfidence }) => byConfidence[tenth] ?? []);
  const [right, all] = [counts.reduce((sum, one) => sum + one.right, 0), counts.reduce((sum, one) => sum + one.all, 0)];
  say(`${tenth} to ${(Number(tenth) + 0.1).toFixed(1)}   ${right} of ${all} (${percent(right / all)})`);
}
