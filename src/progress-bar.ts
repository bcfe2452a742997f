import { Presets, SingleBar } from 'cli-progress';
import type { CommandOutput } from './command-output.js';

/** How far a long command is: a bar at a terminal, else a line for each step. */
export interface ProgressBar {
  /** One more is done. @param what such as `a.txt: 14 acts` */
  step(what: string): void;
  /** Leaves the bar where it is. */
  end(): void;
}

/** A bar over so many steps; one step needs none, and has its line. */
export function progressBar(total: number, { terminal, tellAside }: CommandOutput): ProgressBar {
  if (terminal === undefined || total < 2) {
    let done = 0;
    return {
      step(what) {
        done += 1;
        tellAside(total < 2 ? what : `${done} of ${total}: ${what}`);
      },
      end: () => undefined,
    };
  }
  const format = '{bar} {value} of {total} · {eta_formatted} left · {what}';
  const bar = new SingleBar({ format, stream: terminal, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0, { what: '' });
  return { step: (what) => bar.increment({ what: what.slice(0, 60) }), end: () => bar.stop() };
}
