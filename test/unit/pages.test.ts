import { readFileSync } from 'node:fs';
import { hasPage } from '../../src/explorer/url/page-of.js';
import { kindOfPrefix } from '../../src/generated/vocabulary/kinds.js';

const views = readFileSync('src/explorer/views.ts', 'utf8');

test('the kinds that have pages are those of which there is a view; a passage is a place in the page of its document', () => {
  const kinds = Object.entries(kindOfPrefix).filter(([, kind]) => kind !== 'Passage');
  const viewed = kinds.filter(([prefix]) => views.includes(`path: '/${prefix}/:id'`));
  expect(viewed.map(([, kind]) => kind)).toEqual(kinds.map(([, kind]) => kind).filter(hasPage));
  expect(hasPage('Passage')).toBe(true);
});
