import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One process beyond doubt: a process id is used again, but not together with the same start. */
export interface ProcessMark {
  readonly pid: number;
  /** when it started, in words that only compare: boot and ticks on Linux, a date elsewhere */
  readonly started: string;
}

/** The mark of a process that runs now; nothing if there is none (a zombie is none). */
export function markOf(pid: number): ProcessMark | undefined {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the marked process still runs. */
export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started;
}

/** Whether a process with this id exists: cheap enough to be asked again and again, while ids are not used again so soon. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, words separated by blanks; empty if it cannot be read. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** The first process whose command line holds these words; this process is never meant. */
export function findProcess(words: string): number | undefined {
  const pids =
    process.platform === 'linux'
      ? readdirSync('/proc').map(Number)
      : execFileSync('ps', ['-ax', '-o', 'pid='], { encoding: 'utf8', stdio: 'pipe' }).split('\n').map(Number);
  return pids.find((pid) => pid > 0 && pid !== process.pid && commandLineOf(pid).includes(words));
}

/**
 * Ends a process and returns when it is gone: asks first, and kills it when asking did not help.
 *
 * @param patience milliseconds between asking and killing
 * @param isHopeless asked once a second: whether more patience is no use
 * @returns whether it ended by itself
 */
export async function endProcess(
  mark: ProcessMark,
  patience: number,
  isHopeless: () => boolean = () => false,
): Promise<boolean> {
  signal(mark, 'SIGTERM');
  for (let waited = 0; waited < patience && !(waited >= 1_000 && isHopeless()); waited += 1_000) {
    if (await isGone(mark, Math.min(1_000, patience - waited))) return true;
  }
  signal(mark, 'SIGKILL');
  await isGone(mark, 10_000);
  return false;
}

async function isGone(mark: ProcessMark, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(mark)) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  if (!isAlive(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, field 2, is in brackets and may hold anything: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie with threads is still ending: it holds its files, Neo4j's lock on the store among them.
    const isEnding = Number(fields[17]) > 1;
    if (fields[0] === 'X' || (fields[0] === 'Z' && !isEnding)) return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const [state, ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, LC_ALL: 'C' },
    })
      .trim()
      .split(/\s+/);
    return state === undefined || state === '' || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
