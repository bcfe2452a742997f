import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { countLeases, dropLease, locked, takeLease } from '../../src/local-neo4j/lock.js';
import { isAlive, markOf } from '../../src/local-neo4j/process.js';
import { clearHomes, freshHome } from './home.js';

afterAll(clearHomes);

const quiet = { onWait: () => {} };
const deadMark = async () => {
  const child = spawn('sleep', ['60']);
  const mark = markOf(Number(child.pid));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  return mark;
};

test('a process is alive until it ends, and its number alone is not its name', async () => {
  const mark = markOf(process.pid);
  expect(mark && isAlive(mark)).toBe(true);
  expect(isAlive({ pid: process.pid, started: 'another time' })).toBe(false);
  const dead = await deadMark();
  expect(dead && isAlive(dead)).toBe(false);
});

describe('a lock', () => {
  test('lets one work at a time, also when a dead holder is found by many at once', async () => {
    const file = join(await freshHome(), 'lock');
    writeFileSync(file, JSON.stringify(await deadMark()));
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await pause(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => locked(file, quiet, work)));
    expect(most).toBe(1);
  });

  test.each(['', '{"pid":', `{"pid":${process.pid},"started":"another time"}`])(
    'of nobody (%s) is taken over',
    async (text) => {
      const home = await freshHome();
      writeFileSync(join(home, 'lock'), text);
      expect(await locked(join(home, 'lock'), quiet, async () => 'done')).toBe('done');
      expect(readdirSync(home)).toEqual([]);
    },
  );

  test('of a living one is waited for, says so once, and may be given up', async () => {
    const file = join(await freshHome(), 'lock');
    const waited: number[] = [];
    const abort = new AbortController();
    await locked(file, quiet, async () => {
      const second = locked(file, { onWait: (pid) => waited.push(pid), signal: abort.signal }, async () => {});
      setTimeout(() => abort.abort(new Error('enough')), 200);
      await expect(second).rejects.toThrow('enough');
    });
    expect(waited).toEqual([process.pid]);
  });
});

test('leases count the living', async () => {
  const folder = join(await freshHome(), 'leases');
  mkdirSync(folder);
  writeFileSync(join(folder, 'dead.json'), JSON.stringify(await deadMark()));
  writeFileSync(join(folder, 'cut.json'), '{');
  const leases = [takeLease(folder), takeLease(folder)];
  expect(countLeases(folder)).toBe(2);
  leases.forEach(dropLease);
  expect(countLeases(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
