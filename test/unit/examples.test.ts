import { examples } from '../../src/generated/vocabulary/examples.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { projectFolders } from '../../src/start/project-folders.js';

const { countries, ...seed } = readSeed(projectFolders.seed);
const things = [seed.meetings, seed.issues, seed.nominations, seed.persons].flatMap((list) =>
  list.map(({ record }) => record.id),
);
const known = new Set([...things, ...countries.flatMap(({ record: { code } }) => [code, `country:${code}`])]);

test.each([...examples.questions, ...examples.graph, ...examples.timeline, examples.compare])(
  'the example "$words" is about what the seed has',
  ({ page }) => {
    const { pathname, searchParams } = new URL(page, 'https://x.example');
    const [, kind, rest] = /^\/(meeting|issue)\/(.+)$/u.exec(pathname) ?? [];
    const named = [...(kind === undefined ? [] : [`${kind}:${rest}`]), ...searchParams.values()];
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  },
);
