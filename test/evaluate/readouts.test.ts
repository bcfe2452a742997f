import { extract } from '../../src/extract/extract.js';
import floors from './floors.json' with { type: 'json' };
import { fieldRate, rates } from './score.js';
import { openSet, scoreOf, sets } from './sets.js';

type Floor = (typeof floors)[keyof typeof floors];

/** Only the texts of this repository count: the floors must not depend on what else is on a computer. */
const opened = sets.map((set) => ({ name: set.name, ...openSet(set) }));

test('every set of labelled texts has its floors', () => {
  expect(Object.keys(floors)).toEqual(sets.map(({ name }) => name));
});

test.each(opened)('the score on the texts of "$name" stays within one point of the recorded floors', (set) => {
  const score = scoreOf(set.samples, set.known);
  const reached = {
    talks: score.talks.right / score.talks.labelled,
    meetingFields: fieldRate(score),
    participants: rates(score.participants).f1,
    typeAndActor: rates(score.typeAndActor).f1,
    core: rates(score.core).f1,
    rightIssues: 1 - score.wrongIssue.right / score.wrongIssue.all,
  };
  const floor: Floor = floors[set.name as keyof typeof floors];
  const missed = Object.entries(floor).filter(([what, least]) => reached[what as keyof Floor] < least - 0.01);
  expect({ missed: missed.map(([what]) => [what, reached[what as keyof Floor]]) }).toEqual({ missed: [] });
});

test.each(opened)('every quote in the texts of "$name" stands in its passage at its span', ({ samples, known }) => {
  for (const { readout } of samples) {
    const proposal = extract(readout, known.gazetteer);
    const texts = new Map(proposal.passages.map(({ number, text }) => [number, text]));
    for (const { paragraph, start, end, quote } of [...proposal.acts, ...proposal.references])
      expect(texts.get(paragraph)?.slice(start, end)).toBe(quote);
  }
});

test.each(opened)('reading the texts of "$name" twice gives the same proposals', ({ samples, known }) => {
  for (const { readout } of samples.slice(0, 5))
    expect(extract(readout, known.gazetteer)).toEqual(extract(readout, known.gazetteer));
});
