import { closeSync, openSync, writeSync } from 'node:fs';

/** A CSV that grows line by line and is written in large pieces. */
export class CsvFile {
  readonly path: string;
  readonly #descriptor: number;
  #pending = '';
  #lines = 0;

  /** @param header the line of names, as the reader of the file wants it */
  constructor(path: string, header: string) {
    this.path = path;
    this.#descriptor = openSync(path, 'w');
    this.#pending = `${header}\n`;
  }

  /** How many lines it has, the header left out. */
  get lines(): number {
    return this.#lines;
  }

  /** Adds a line whose cells are written already. */
  add(line: string): void {
    this.#lines += 1;
    this.#pending += line;
    this.#pending += '\n';
    if (this.#pending.length > 1 << 20) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#pending);
    this.#pending = '';
  }
}

/** A text as a cell: in quotes where it needs them, on one line. */
export function cell(text: string | null): string {
  if (text === null) return '';
  if (!/[",\r\n]/u.test(text)) return text;
  return `"${text.replaceAll('"', '""').replaceAll(/[\r\n]+/gu, ' ')}"`;
}
