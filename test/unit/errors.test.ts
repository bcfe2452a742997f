import { readdirSync, readFileSync } from 'node:fs';
import { DemarcheError, failures } from '../../src/errors.js';

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
