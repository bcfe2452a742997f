import { Presets, SingleBar } from 'cli-progress';
import type { CommandOutput } from './command-line.js';

/** Shows how far a long command is. */
export interface ProgressBar {
  /**
   * Shows that so much of the total is done.
   *
   * @param what is told beside it, such as `a.txt: 14 acts`
   */
  show(done: number, what: string): void;
  /** Leaves the bar where it is. */
  end(): void;
}

/** Without a terminal, the progress of what is many is told once in so many milliseconds. */
const quiet = 10_000;

/**
 * The progress of a command: a bar on a terminal, otherwise lines on standard error.
 *
 * @param total how much there is to do. A total of one step has no bar, only its line.
 * @param unit `steps` are few and slow: each has its line. `bytes` and `things` are many: a line is told every ten seconds.
 */
export function progressBar(
  total: number,
  unit: 'steps' | 'bytes' | 'things',
  { terminal, tellAside }: CommandOutput,
): ProgressBar {
  const began = Date.now();
  const position = (done: number) =>
    unit !== 'bytes' ? `${done} of ${total}` : `${Math.floor((100 * done) / Math.max(total, 1))} %`;
  const left = (done: number) => (done === 0 ? '?' : clock(((Date.now() - began) * (total - done)) / done / 1000));

  const isSingleStep = unit === 'steps' && total < 2;
  if (terminal !== undefined && !isSingleStep) {
    const format = '{bar} {position} · {left} left · {what}';
    const bar = new SingleBar({ format, stream: terminal, hideCursor: true }, Presets.shades_classic);
    bar.start(Math.max(total, 1), 0, { position: position(0), left: '?', what: '' });
    return {
      show: (done, what) => bar.update(done, { position: position(done), left: left(done), what }),
      end: () => bar.stop(),
    };
  }
  let told = began;
  return {
    show(done, what) {
      if (unit !== 'steps' && Date.now() - told < quiet) return;
      told = Date.now();
      if (unit !== 'steps') tellAside(`${position(done)}, ${left(done)} left: ${what}`);
      else tellAside(isSingleStep ? what : `${position(done)}: ${what}`);
    },
    end: () => undefined,
  };
}

/** Seconds as `1:05`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
