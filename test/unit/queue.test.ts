import { Queue } from '../../src/graph/queue.js';

/** Something under way that ends when it is told to. */
function underWay() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => ended, end };
}

describe('a queue', () => {
  test('forgets who goes away while they wait, and gives their place to another', async () => {
    const queue = new Queue(1, 1, 'Full.');
    const first = underWay();
    const passes = [queue.run(first.run)];
    const gone = new AbortController();
    const leaving = queue.run(async () => 'never', gone.signal);
    await expect(queue.run(async () => 'no')).rejects.toMatchObject({ code: 'SERVER_BUSY', message: 'Full.' });
    gone.abort();
    await expect(leaving).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    await expect(queue.run(async () => 'never', gone.signal)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    const next = queue.run(async () => 'next');
    first.end();
    expect(await next).toBe('next');
    await Promise.all(passes);
  });

  test('never runs more tasks than it may', async () => {
    const queue = new Queue(3, 100, 'Full.');
    let inside = 0;
    let most = 0;
    const run = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 50 }, () => queue.run(run)));
    expect({ most, inside }).toEqual({ most: 3, inside: 0 });
  });

  test('runs fewer in a crowd, in their order, and more again when it is gone', async () => {
    const queue = new Queue(2, 100, 'Full.', { waiting: 2, atOnce: 1 });
    const tasks = Array.from({ length: 6 }, underWay);
    const begun: number[] = [];
    const all = tasks.map((task, number) =>
      queue.run(() => {
        begun.push(number);
        return task.run();
      }),
    );
    const afterEnd = async (number: number) => {
      tasks[number]?.end();
      await all[number];
      await new Promise((resolve) => setImmediate(resolve));
      return [...begun];
    };
    expect(begun).toEqual([0, 1]);
    // Four wait: when the first ends, the second is the one that runs.
    expect(await afterEnd(0)).toEqual([0, 1]);
    expect(await afterEnd(1)).toEqual([0, 1, 2]);
    // Three wait: still a crowd. Then two wait, and two run.
    expect(await afterEnd(2)).toEqual([0, 1, 2, 3, 4]);
    for (const { end } of tasks) end();
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
