import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { readCorpus } from './corpus.js';
import floors from './floors.json' with { type: 'json' };
import { issueKeys, personKeys, readGazetteer } from './known.js';
import { emptyScore, fieldRate, rates, scoreSample } from './score.js';

const folder = join(import.meta.dirname, '..', 'readouts');
const gazetteer = readGazetteer(folder);
const keys = { person: personKeys(folder), issue: issueKeys(folder) };

/** Only the texts of this repository count: the floors must not depend on what else is on a computer. */
const corpus = readCorpus(folder, undefined);

test('the score on the labelled readouts stays within one point of the recorded floors', () => {
  const score = emptyScore();
  for (const sample of corpus) scoreSample(score, sample, extract(sample.readout, gazetteer), keys);
  expect(rates(score.core).f1).toBeGreaterThanOrEqual(floors.core - 0.01);
  expect(rates(score.participants).f1).toBeGreaterThanOrEqual(floors.participants - 0.01);
  expect(fieldRate(score)).toBeGreaterThanOrEqual(floors.meetingFields - 0.01);
});

test('every quote stands in its passage at its span', () => {
  for (const { readout } of corpus) {
    const proposal = extract(readout, gazetteer);
    const texts = new Map(proposal.passages.map((one) => [one.number, one.text]));
    for (const one of [...proposal.acts, ...proposal.references]) {
      expect(texts.get(one.paragraph)?.slice(one.start, one.end)).toBe(one.quote);
    }
  }
});

test('reading twice gives the same proposal', () => {
  for (const { readout } of corpus.slice(0, 5))
    expect(extract(readout, gazetteer)).toEqual(extract(readout, gazetteer));
});
