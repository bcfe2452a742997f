import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { ImportState } from './ingest/events/import-plan.js';

/** Shows how far an import is. */
export interface ImportProgress {
  show(state: ImportState): void;
  end(): void;
}

const plainEveryMilliseconds = 10_000;

/**
 * A bar on a terminal; elsewhere a line every ten seconds. Both go to standard error: the summary alone is output.
 *
 * @param tell writes a line where there is no terminal
 */
export function importProgress(file: string, tell: (line: string) => void): ImportProgress {
  const began = Date.now();
  const rate = ({ rows }: ImportState) => Math.round(rows / Math.max((Date.now() - began) / 1000, 0.001));
  const left = ({ bytesRead, bytes }: ImportState) =>
    bytesRead === 0 ? '?' : clock(((Date.now() - began) * (bytes - bytesRead)) / bytesRead / 1000);
  if (!process.stderr.isTTY) {
    let told = Date.now();
    return {
      show(state) {
        if (Date.now() - told < plainEveryMilliseconds) return;
        told = Date.now();
        const percent = Math.floor((100 * state.bytesRead) / Math.max(state.bytes, 1));
        tell(
          `${basename(file)}: ${percent} %, ${state.rows} rows, ${rate(state)} a second, ${left(state)} left, ${state.rejected} bad`,
        );
      },
      end() {},
    };
  }
  const format = '{file} {bar} {percentage} % · {rows} rows · {rate}/s · {left} left · {rejected} bad';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  bar.start(1, 0, { file: basename(file), rows: 0, rate: 0, left: '?', rejected: 0 });
  return {
    show(state) {
      bar.setTotal(Math.max(state.bytes, 1));
      bar.update(state.bytesRead, { rows: state.rows, rate: rate(state), left: left(state), rejected: state.rejected });
    },
    end: () => bar.stop(),
  };
}

/** Seconds as `1:05`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
