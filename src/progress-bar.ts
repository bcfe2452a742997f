import type { CommandOutput } from './command-output.js';

const width = 24;

/** How far a long command is: a bar at a terminal, else a line for each step. */
export interface ProgressBar {
  /** One more is done. @param what such as `a.txt: 14 acts` */
  step(what: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** A bar over so many steps; one step needs none, and has its line. */
export function progressBar(total: number, output: CommandOutput): ProgressBar {
  let done = 0;
  const { draw } = output;
  if (draw === undefined || total < 2) {
    return {
      step(what) {
        done += 1;
        output.tellAside(total < 2 ? what : `${done} of ${total}: ${what}`);
      },
      end: () => undefined,
    };
  }
  return {
    step(what) {
      done += 1;
      const full = Math.round((done / total) * width);
      draw(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done} of ${total}  ${what.slice(0, 60)}`);
    },
    end: () => draw('\r\u001b[K'),
  };
}
