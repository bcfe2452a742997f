import { extract } from '../../src/extract/extract.js';
import { readKnown } from '../evaluate/known.js';
import { sets } from '../evaluate/sets.js';
import { seedIssues } from '../support/seed-cues.js';
import cases from './reading-cases.json' with { type: 'json' };

/** Real people of the labelled texts, and the issues of the seed; the other people of the cases are invented. */
const { gazetteer } = readKnown(sets[0]?.folder ?? '');

/**
 * Short texts that were once read wrongly, with the right reading: talks, and of each act the type, toward whom it is directed, what it
 * is about (empty where the graph knows no such issue) and whether it is done again. "CC (…)" is whoever holds that office.
 */
test.each(cases)('$kind ($id)', ({ text, title, published, publisher, right }) => {
  const read = extract(
    { text, title, publishedOn: published, publisher, language: 'en' },
    { ...gazetteer, issues: seedIssues },
  );
  expect(read.meetings).toMatchObject(
    right.meetings.map(({ date, mode, parties, ...more }) => ({
      date,
      mode,
      parties: expect.arrayContaining(parties),
      ...('level' in more ? { level: more.level } : {}),
      ...('durationMinutes' in more ? { durationMinutes: more.durationMinutes } : {}),
      ...('city' in more ? { place: { city: more.city } } : {}),
    })),
  );
  expect(
    read.acts.map(({ type, actors, repeated, about }) => ({
      type,
      sides: actors.length,
      repeated,
      about: about.map(({ id }) => id),
    })),
  ).toEqual(right.acts.map(({ type, actors, repeated, about }) => ({ type, sides: actors.length, repeated, about })));
});
