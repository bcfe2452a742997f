import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { decodeCursor, encodeCursor } from '../../src/graph/plan/cursor.js';

const list = 'Query.meetings true';
const written = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const refusal = expect.objectContaining({ code: 'BAD_USER_INPUT', message: '`after` is not a cursor of this list.' });

describe('a cursor', () => {
  test('gives back the values of its keys, days as days', () => {
    const day = new neo4j.types.Date(2022, 2, 12);
    const values = decodeCursor(list, 'after', encodeCursor(list, [day, 'meeting:x', 1.5]), 3);
    expect(values).toEqual([day, 'meeting:x', 1.5]);
    expect(neo4j.isDate(values[0])).toBe(true);
  });

  test('is opaque: letters, digits, - and _ only', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }))), (values) => {
        expect(encodeCursor(list, values)).toMatch(/^[\w-]+$/u);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['no cursor', 'meeting:2022-02-12-jp-kr-fm'],
    ['of another list', encodeCursor('Query.acts true', ['a', 'b'])],
    ['of the same list the other way', encodeCursor('Query.meetings false', ['a', 'b'])],
    ['with a key too few', encodeCursor(list, ['a'])],
    ['with a key too many', encodeCursor(list, ['a', 'b', 'c'])],
    ['with 30 February', written([list, { date: '2022-02-30' }, 'b'])],
    ['with a day beyond the calendar', written([list, { date: '9999999-99-99' }, 'b'])],
    ['with a map', written([list, { a: 1 }, 'b'])],
    ['with nothing for a key', written([list, null, 'b'])],
    ['that is no list', written({ 0: list, length: 3 })],
  ])('%s is refused', (_, cursor) => {
    expect(() => decodeCursor(list, 'after', cursor, 2)).toThrow(refusal);
  });

  test('whatever is sent is a cursor or refused', () => {
    const forged = fc.oneof(
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.array(fc.jsonValue(), { maxLength: 2 }).map((values) => written([list, ...values])),
    );
    fc.assert(
      fc.property(forged, (cursor) => {
        try {
          expect(decodeCursor(list, 'after', cursor, 2)).toHaveLength(2);
        } catch (error) {
          expect(error).toEqual(refusal);
        }
      }),
    );
  });
});
