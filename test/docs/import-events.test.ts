import { readFileSync } from 'node:fs';
import { tableFormats } from '../../src/ingest/events/table-formats.js';

const tables = readFileSync('docs/import.md', 'utf8').split('\n## The tables\n')[1]?.split('\n## ')[0] ?? '';

describe('docs/import.md on tables of events', () => {
  it('has every format and no other', () => {
    const rows = tables.split('\n\n').find((part) => part.trim().startsWith('| `--format`')) ?? '';
    const names = [...rows.matchAll(/^\| `([a-z]+)` \|/gmu)].map(([, name]) => name);
    expect(names).toEqual(tableFormats.map(({ name }) => name));
  });
});
