import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../src/errors.js';
import { intervalOf, readSources } from '../../src/ingest/sources/sources-file.js';

const folder = mkdtempSync(join(tmpdir(), 'demarche-sources-'));
const path = join(folder, 'sources.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

function fault(text: string): string {
  writeFileSync(path, text);
  try {
    readSources(path);
    return 'none';
  } catch (error) {
    return error instanceof DemarcheError ? `${error.code}: ${error.message.replace(path, 'FILE')}` : String(error);
  }
}

const good = '{"sources": [{"name": "a", "kind": "feed", "address": "https://example.org/news.rss"}]}';

test('JSON and YAML are read, with what is usual where nothing is said', () => {
  writeFileSync(path, good);
  const [source] = readSources(path).sources;
  expect(source).toMatchObject({ name: 'a', limit: 20, pause: 2, recheck: 3, keep: 'talks', fullText: false });
  writeFileSync(
    path,
    'every: 6h\nsources:\n  - {name: a, kind: index, address: http://example.org, links: "/\\\\d+/", since: 2022-02-12}',
  );
  const { every, sources } = readSources(path);
  expect(every).toBe(21_600);
  expect(sources[0]).toMatchObject({ since: '2022-02-12', links: /\/\d+\//u });
});

test.each([
  ['', 'SOURCES_INVALID: FILE cannot be used. The file must be an object.'],
  ['sources: []', 'SOURCES_INVALID: FILE cannot be used. sources must not be empty.'],
  ['sources: [', /^SOURCES_INVALID: FILE cannot be used\. Flow sequence .* at line 1, column 11\.$/u],
  [
    `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
sources: [*c, *c]`,
    'SOURCES_INVALID: FILE cannot be used. Excessive alias count indicates a resource exhaustion attack.',
  ],
  [
    'sources:\n  - {name: a, kind: food, address: ftp://example.org, limit: many, speed: 3}\n  - {kind: index, address: https://example.org, name: "b b"}',
    'SOURCES_INVALID: FILE cannot be used. Source 1 (a): kind must be one of feed, sitemap, index. Source 1 (a): address must be an http or https address. Source 1 (a): limit must be a number. Source 1 (a): has no field `speed`. Source 2 (b b): name must have only letters, digits, hyphens and points, such as example-ministry. Source 2 (b b): links is missing: a page has many links, and this pattern says which addresses are texts.',
  ],
  [
    'sources: [{name: a, kind: index, address: "https://example.org"}]',
    'SOURCES_INVALID: FILE cannot be used. Source 1 (a): links is missing: a page has many links, and this pattern says which addresses are texts.',
  ],
  [
    'sources: [{name: a, kind: sitemap, address: "https://example.org", links: "(", every: often, since: 12 February, fullText: true}]',
    /links must be a regular expression, .*\. Source 1 \(a\): since must be a day, .*\. Source 1 \(a\): every must be a time such as 30m, 6h or 1d, from 10s to 90d/u,
  ],
  [
    'sources: [{name: a, kind: feed, address: "https://a.example.org"}, {name: a, kind: feed, address: "https://b.example.org"}]',
    'SOURCES_INVALID: FILE cannot be used. Two sources have the name a.',
  ],
])('%s is refused with what is wrong', (text, message) => {
  if (typeof message === 'string') expect(fault(text)).toBe(message);
  else expect(fault(text)).toMatch(message);
});

test('a file that is not there is named', () => {
  expect(() => readSources(join(folder, 'nothing.yaml'))).toThrow(/nothing\.yaml cannot be read/u);
});

test.each([
  ['30s', 30],
  ['30m', 1_800],
  ['6 h', 21_600],
  ['1d', 86_400],
  ['5s', undefined],
  ['91d', undefined],
  ['1', undefined],
  ['-1d', undefined],
])('%s is %s seconds', (text, interval) => {
  expect(intervalOf(text)).toBe(interval);
});
