import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock is. */
const tickMilliseconds = 10;

/** The processor time that a process has used so far, its threads included, in milliseconds. 0 for a process that is gone. */
export function cpuOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMilliseconds;
  } catch {
    return 0;
  }
}

/** The processor time that the whole computer has spent on work so far, in milliseconds. */
export function cpuOfComputer(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.trim().split(/\s+/u).slice(1).map(Number);
  return (user + nice + system + irq + softirq) * tickMilliseconds;
}
