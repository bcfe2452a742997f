import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { DemarcheError, failures, shapeFault } from '../../src/errors.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'errors.ts')
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');
/** A code that only Apollo Server uses. Our table adds what to do. */
const ofApollo = ['OPERATION_RESOLUTION_FAILURE'];

describe('the table of failures', () => {
  test('is in alphabetical order', () => {
    const codes = Object.keys(failures);
    expect(codes).toEqual([...codes].sort());
  });

  test.each(Object.entries(failures))('%s has a status and tells what to do', (_, { status, todo }) => {
    expect([400, 401, 403, 409, 413, 429, 500, 503]).toContain(status);
    expect(todo).toMatch(/^[A-Z].*\.$/su);
  });

  test('has no code that nothing uses', () => {
    const unused = Object.keys(failures).filter((code) => !sources.includes(`'${code}'`));
    expect(unused.sort()).toEqual(ofApollo);
  });
});

describe('a failure', () => {
  test('tells what to do: the words of the table, or its own', () => {
    expect(new DemarcheError('SERVER_BUSY', 'Busy.')).toMatchObject({ status: 503, todo: failures.SERVER_BUSY.todo });
    expect(new DemarcheError('SERVER_BUSY', 'Busy.', { todo: 'Wait.' }).todo).toBe('Wait.');
  });

  test('keeps its cause for the log', () => {
    const cause = new Error('inside');
    expect(new DemarcheError('INTERNAL_SERVER_ERROR', 'Outside.', { cause }).cause).toBe(cause);
    expect('cause' in new DemarcheError('INTERNAL_SERVER_ERROR', 'Outside.')).toBe(false);
  });
});

describe('a value that has not its shape', () => {
  test.each([
    [z.string(), 3, 'must be a text'],
    [z.object({ name: z.string() }), {}, 'is missing'],
    [z.strictObject({}), { nmae: 1 }, 'has no field `nmae`'],
    [z.strictObject({}), [], 'must be an object'],
    [z.array(z.string()), 'x', 'must be a list'],
    [z.coerce.number(), 'x', 'must be a number'],
    [z.int(), 1.5, 'must be a whole number'],
    [z.boolean(), 'yes', 'must be true or false'],
    [z.string().min(1), '', 'must not be empty'],
    [z.string().min(24), 'x', 'must have at least 24 characters'],
    [z.array(z.string()).max(2), ['a', 'b', 'c'], 'must have at most 2 entries'],
    [z.int().min(1), 0, 'must be at least 1'],
    [z.int().positive(), 0, 'must be more than 0'],
    [z.int().max(65_535), 70_000, 'must be at most 65535'],
    [z.enum(['A', 'B']), 'C', 'must be one of A, B'],
    [z.literal('A'), 'C', 'must be A'],
    [z.string().regex(/^x$/u), 'y', 'has not the form of such a value'],
    [z.string().regex(/^x$/u, { error: 'must be x' }), 'y', 'must be x'],
  ])('%#: is told in plain words', (shape, value, words) => {
    expect(shape.safeParse(value, { error: shapeFault }).error?.issues[0]?.message).toBe(words);
  });
});
