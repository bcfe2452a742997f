import { Turnstile } from '../../src/graph/turnstile.js';

/** Something under way that ends when it is told to. */
function underWay() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => ended, end };
}

describe('a turnstile', () => {
  test('forgets who goes away while they wait, and gives their place to another', async () => {
    const turnstile = new Turnstile(1, 1, 'Full.');
    const first = underWay();
    const passes = [turnstile.pass(first.run)];
    const gone = new AbortController();
    const leaving = turnstile.pass(async () => 'never', gone.signal);
    await expect(turnstile.pass(async () => 'no')).rejects.toMatchObject({ code: 'SERVER_BUSY', message: 'Full.' });
    gone.abort();
    await expect(leaving).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    await expect(turnstile.pass(async () => 'never', gone.signal)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    const next = turnstile.pass(async () => 'next');
    first.end();
    expect(await next).toBe('next');
    await Promise.all(passes);
  });

  test('never lets more through than its width', async () => {
    const turnstile = new Turnstile(3, 100, 'Full.');
    let inside = 0;
    let most = 0;
    const run = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 50 }, () => turnstile.pass(run)));
    expect({ most, inside }).toEqual({ most: 3, inside: 0 });
  });
});
