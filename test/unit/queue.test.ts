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
});
