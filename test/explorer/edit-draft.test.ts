import { changedFields, draftOf, rebased } from '../../src/explorer/edit/draft.js';
import type { Valued } from '../../src/explorer/fields/valued.js';

/** A field of one text, such as the forms have. */
function text(name: string): Valued {
  return {
    name,
    from: (thing) => thing[name],
    read: (answered) => String(answered ?? ''),
    input: (value) => String(value).trim() || null,
  };
}

const fields = [text('name'), text('wikidataId'), text('description')];
const base = { seen: 'change:1', values: { name: 'Zoe', wikidataId: 'Q1', description: null } };
const typed = (values: Record<string, string>) => {
  const draft = draftOf(fields, base);
  return { ...draft, values: { ...draft.values, ...values } };
};

describe('what an editor is writing', () => {
  test('sends only what was changed; an emptied field is taken away', () => {
    expect(changedFields(fields, typed({}))).toEqual({});
    expect(changedFields(fields, typed({ name: ' Zoe ' }))).toEqual({});
    expect(changedFields(fields, typed({ wikidataId: '', description: 'A minister' }))).toEqual({
      wikidataId: null,
      description: 'A minister',
    });
  });

  test('keeps what was typed when the thing was changed meanwhile, and says what the other wrote in the same field', () => {
    const now = { seen: 'change:2', values: { name: 'Zoë', wikidataId: 'Q2', description: null } };
    const draft = rebased(fields, typed({ name: 'Zoé', description: 'A minister' }), now);
    expect(draft.values).toEqual({ name: 'Zoé', wikidataId: 'Q2', description: 'A minister' });
    expect(draft.meanwhile).toEqual({ name: 'Zoë' });
    expect(changedFields(fields, draft)).toEqual({ name: 'Zoé', description: 'A minister' });
    expect(draft.base.seen).toBe('change:2');

    const later = { seen: 'change:3', values: { ...now.values, description: 'A poet' } };
    expect(rebased(fields, draft, later).meanwhile).toEqual({ name: 'Zoë', description: 'A poet' });
  });

  test('has nothing left to say where both wrote the same', () => {
    const now = { seen: 'change:2', values: { ...base.values, name: 'Zoé' } };
    const draft = rebased(fields, typed({ name: 'Zoé' }), now);
    expect(draft.meanwhile).toEqual({});
    expect(changedFields(fields, draft)).toEqual({});
  });
});
