import { PlanningQueue } from '../../src/graph/planning-queue.js';

/** A statement under way that ends when it is told to. */
function underWay() {
  let end: (value: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { run: counting(() => ended), end };
}

/** A function that counts its calls. */
function counting<T>(work: () => T): (() => T) & { calls: number } {
  const counted = Object.assign(
    () => {
      counted.calls += 1;
      return work();
    },
    { calls: 0 },
  );
  return counted;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the planning queue', () => {
  test('lets few new texts through at a time, in the order in which they came', async () => {
    const queue = new PlanningQueue(1, 2);
    const [first, second, third] = [underWay(), underWay(), underWay()];
    const passes = [queue.run('1', {}, first.run), queue.run('2', {}, second.run), queue.run('3', {}, third.run)];
    await settled();
    expect([first, second, third].map(({ run }) => run.calls)).toEqual([1, 0, 0]);
    first.end('a');
    await settled();
    expect([first, second, third].map(({ run }) => run.calls)).toEqual([1, 1, 0]);
    second.end('b');
    third.end('c');
    expect(await Promise.all(passes)).toEqual(['a', 'b', 'c']);
  });

  test('takes a text for new with parameters of other types: a null, an empty list, a list of other things', async () => {
    const queue = new PlanningQueue(1, 2);
    const isNew = (parameters: Record<string, unknown>) => queue.run('text', parameters, async (is) => is);
    const asked = [{ ids: ['a'] }, { ids: ['b', 'c'] }, { ids: [] }, { ids: [{}] }, { ids: null }, { ids: [] }];
    const answers: boolean[] = [];
    for (const parameters of asked) answers.push(await isNew(parameters));
    expect(answers).toEqual([true, false, true, true, true, false]);
    expect([queue.isPlanned('text', { ids: ['d'] }), queue.isPlanned('text', { ids: 'd' })]).toEqual([true, false]);
  });

  test('refuses what comes when too many wait', async () => {
    const queue = new PlanningQueue(1, 1);
    const first = underWay();
    const passes = [queue.run('1', {}, first.run), queue.run('2', {}, async () => 'b')];
    await expect(queue.run('3', {}, async () => 'c')).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    first.end('a');
    expect(await Promise.all(passes)).toEqual(['a', 'b']);
  });

  test('lets a known text through at once, however many new ones wait', async () => {
    const queue = new PlanningQueue(1, 1);
    await queue.run('known', {}, async () => 'planned');
    const first = underWay();
    const passes = [queue.run('1', {}, first.run), queue.run('2', {}, async () => 'b')];
    expect(await queue.run('known', {}, async () => 'at once')).toBe('at once');
    first.end('a');
    await Promise.all(passes);
  });

  test('gives its place back after a failure, and does not take the text for known', async () => {
    const queue = new PlanningQueue(1, 0);
    const fails = async () => {
      throw new Error('no');
    };
    await expect(queue.run('1', {}, fails)).rejects.toThrow('no');
    const first = underWay();
    const pass = queue.run('2', {}, first.run);
    await expect(queue.run('1', {}, async () => 'again')).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    first.end('a');
    expect(await pass).toBe('a');
  });

  test('forgets the text that was not used for longest when it knows a thousand', async () => {
    const queue = new PlanningQueue(1, 0);
    for (let number = 0; number <= 1_000; number += 1) await queue.run(`text ${number}`, {}, async () => number);
    const first = underWay();
    const pass = queue.run('new', {}, first.run);
    await expect(queue.run('text 0', {}, async () => 0)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    expect(await queue.run('text 1', {}, async () => 1)).toBe(1);
    first.end('a');
    await pass;
  });
});
