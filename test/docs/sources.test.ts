import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houses } from '../../src/generated/vocabulary/houses.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { readSources } from '../../src/ingest/sources/sources-file.js';
import { projectFolders } from '../../src/start/project-folders.js';

const page = readFileSync('docs/sources.md', 'utf8');
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const rows = (title: string) =>
  Array.from(section(title).matchAll(/^\| `(.+) \|$/gmu), ([, row = '']) => row.split('`').join('').split(' | '));

/** Publishers of docs/sources.yaml that are neither a house nor in the seed. */
const unknown = ['New Zealand Government', 'President of Russia'];

test('docs/sources.yaml can be read, and the page lists its sources and no other', () => {
  const { sources } = readSources('docs/sources.yaml');
  const listed = rows('Public addresses').map((row) => row.slice(0, 4));
  expect(listed).toEqual(sources.map(({ name, publisher, kind, language }) => [name, publisher, kind, language]));
  expect(new Set(sources.map(({ publisher }) => publisher)).size).toBeGreaterThanOrEqual(15);
});

test('its publishers are houses, or organizations of the seed', () => {
  const known = [
    ...Object.values(houses).flatMap(({ publishers }) => publishers),
    ...readSeed(projectFolders.seed).organizations.flatMap(({ record: { name, aliases } }) => [name, ...aliases]),
  ];
  const { sources } = readSources('docs/sources.yaml');
  expect(sources.map(({ publisher = '' }) => publisher).filter((name) => !known.includes(name))).toEqual(
    expect.arrayContaining(unknown),
  );
  expect(
    sources.map(({ publisher = '' }) => publisher).filter((name) => ![...known, ...unknown].includes(name)),
  ).toEqual([]);
});

test('the patterns fit addresses of texts that were seen, and tell their day', () => {
  const seen: Readonly<Record<string, string>> = {
    'mofa-japan': 'https://www.mofa.go.jp/press/release/pressite_000001_02711.html',
    'mofa-japan-ja': 'https://www.mofa.go.jp/mofaj/press/release/press4_002048.html',
    kantei: 'https://japan.kantei.go.jp/105/diplomatic/202609/0914meeting.html',
    'mofa-korea': 'https://www.mofa.go.kr/eng/brd/m_5676/view.do?page=1&seq=322736',
    'mea-india': 'https://www.mea.gov.in/press-releases.htm?dtl/37455/',
    'mofa-pakistan':
      'https://mofa.gov.pk/press-releases/technical-level-talks-under-the-islamabad-memorandum-of-understanding',
    'mfa-china': 'https://www.mfa.gov.cn/eng/xw/zyxw/202305/t20230519_11080116.html',
    'mfa-singapore':
      'https://www.mfa.gov.sg/Newsroom/Press-Statements-Transcripts-and-Photos/2021/01/20210101-Indon-Entry',
    'auswaertiges-amt':
      'https://www.auswaertiges-amt.de/en/newsroom/news/g7-australia-price-cap-seaborne-russian-origin-crude-oil-2567026',
    'mfa-iran': 'https://en.mfa.ir/portal/newsview/700000',
  };
  const { sources } = readSources('docs/sources.yaml');
  const pages = sources.filter(({ kind }) => kind === 'index');
  expect(pages.map(({ name }) => name).sort()).toEqual(Object.keys(seen).sort());
  for (const { name, address, links } of pages) {
    expect([name, links?.test(seen[name] ?? '')]).toEqual([name, true]);
    expect([name, links?.test(address)]).toEqual([name, false]);
  }
  const china = pages.find(({ name }) => name === 'mfa-china')?.links?.exec(seen['mfa-china'] ?? '')?.groups;
  expect({ ...china }).toEqual({ year: '2023', month: '05', day: '19' });
});

test('the page explains every field of a source, with its default', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-sources-'));
  const path = join(folder, 'sources.json');
  const fields = rows('The file');
  const value: Readonly<Record<string, unknown>> = {
    kind: 'feed',
    name: 'a',
    address: 'https://example.org/',
    every: '1h',
  };
  const given = Object.fromEntries(fields.map(([name = '']) => [name, value[name]]));
  try {
    writeFileSync(path, JSON.stringify({ sources: [given] }));
    const [source] = readSources(path).sources;
    for (const [name = '', usual] of fields) {
      const read = (source as unknown as Record<string, unknown>)[name];
      if (/^\d+$|^false$|^talks$/u.test(usual ?? '')) expect([name, String(read)]).toEqual([name, usual]);
    }
    writeFileSync(path, JSON.stringify({ sources: [{ ...given, unheardOf: 1 }] }));
    expect(() => readSources(path)).toThrow(/no field `unheardOf`/u);
    const source_ = readFileSync('src/ingest/sources/sources-file.ts', 'utf8');
    const shape = /const sourceShape = z\s*\.strictObject\(\{(.*?)\n {2}\}\)/su.exec(source_)?.[1] ?? '';
    const declared = Array.from(shape.matchAll(/^ {4}(\w+):/gmu), ([, name]) => name);
    expect(fields.map(([name]) => name)).toEqual(declared);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the example of the page can be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-sources-'));
  const path = join(folder, 'sources.yaml');
  try {
    writeFileSync(path, /```yaml\n(.*?)```/su.exec(page)?.[1] ?? '');
    expect(readSources(path).sources.map(({ name }) => name)).toEqual(['example-ministry', 'example-office']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
