import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPeopleCommand } from '../../src/cli/import-people.js';
import { nameColumn, ownColumns } from '../../src/ingest/people/own-csv.js';
import { readPeopleFile } from '../../src/ingest/people/people-file.js';

const page = readFileSync('docs/import.md', 'utf8').split('\n## People\n')[1] ?? '';
const sectionOf = (title: string) => page.split(`\n### ${title}\n`)[1]?.split('\n### ')[0] ?? '';
/** The names in the first cells of a table. */
const columnsIn = (text: string) =>
  [...text.matchAll(/^\| (`.*?) \|/gmu)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([a-zA-Z_]+)`/gu)].map(([, name]) => name),
  );

describe('docs/import.md on people', () => {
  it('has the columns of the CSV and no other', () => {
    const columns = columnsIn(sectionOf('A CSV of your own')).filter(
      (name = '') => !nameColumn.test(name) || name === 'native_name',
    );
    expect(columns.sort()).toEqual([...ownColumns].sort());
  });

  it('has an example that can be imported', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'));
    try {
      const path = join(folder, 'example.csv');
      const lines = sectionOf('A CSV of your own').match(/^ {4}.*$/gmu) ?? [];
      writeFileSync(path, lines.map((line) => line.trim()).join('\n'));
      const { rows, bad } = readPeopleFile(path);
      expect({ names: rows.map(({ name }) => name), bad }).toEqual({
        names: ['HAYASHI Yoshimasa', 'Park Jin'],
        bad: [],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says what becomes of each column of its query, and has no other', () => {
    const text = sectionOf('Wikidata');
    const query = /SELECT DISTINCT([\s\S]*?)WHERE/u.exec(text)?.[1] ?? '';
    const asked = [...query.matchAll(/\?(\w+)/gu)].map(([, name]) => name);
    expect(columnsIn(text).sort()).toEqual([...asked, 'alias'].sort());
  });

  it('has no option that the command lacks', () => {
    const command = importPeopleCommand({} as Parameters<typeof importPeopleCommand>[0]);
    const options = command.options.map(({ long }) => long);
    const named = [...page.matchAll(/(?<![\w-])--[a-z][a-z-]*/gu)]
      .map(([name]) => name)
      .filter((name) => name !== '--help');
    expect(options).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
