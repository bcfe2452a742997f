import { readSeed } from '../../src/ingest/read-seed.js';
import { projectFolders } from '../../src/start/project-folders.js';

/** Sites that copy or generate texts without an author. */
const copies = /ulsanfocus|pixelation|legalclarity|theinteldrop|tcatmon/u;

test('no record of the seed rests on a site that only copies', () => {
  const found = Object.entries(readSeed(projectFolders.seed)).flatMap(([file, lines]) =>
    lines.map(({ record }) => `${file}: ${JSON.stringify(record)}`).filter((text) => copies.test(text)),
  );
  expect(found).toEqual([]);
});

test('a document in another language says in which its passages are told', () => {
  const documents = readSeed(projectFolders.seed).documents.map(({ record }) => record);
  const english = /^[A-Z"]/u;
  const wrong = documents.filter(
    ({ language, passageLanguage, passages, wording }) =>
      wording !== 'VERBATIM' &&
      language !== 'en' &&
      passages.some((text) => text !== '' && english.test(text)) !== (passageLanguage === 'en'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
