import { closeSync, openSync, writeSync } from 'node:fs';

const pieceBytes = 1 << 20;
/** UTF-8 has at most three bytes for a UTF-16 code unit. */
const bytesPerUnit = 3;

/** A CSV that grows line by line and is written in large pieces. */
export class CsvFile {
  readonly path: string;
  readonly #descriptor: number;
  // Bytes, not a text that grows: joined texts cost the collector a half of the time.
  readonly #piece = Buffer.allocUnsafe(pieceBytes);
  #filled = 0;
  #lines = 0;

  /** @param header the line of names, as the reader of the file wants it */
  constructor(path: string, header: string) {
    this.path = path;
    this.#descriptor = openSync(path, 'w');
    this.#put(`${header}\n`);
  }

  /** How many lines it has, the header left out. */
  get lines(): number {
    return this.#lines;
  }

  /** Adds a line whose cells are written already. */
  add(line: string): void {
    this.#lines += 1;
    this.#put(`${line}\n`);
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #put(text: string): void {
    const most = text.length * bytesPerUnit;
    if (this.#filled + most > pieceBytes) this.#flush();
    if (most > pieceBytes) writeSync(this.#descriptor, text);
    else this.#filled += this.#piece.write(text, this.#filled);
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#piece, 0, this.#filled);
    this.#filled = 0;
  }
}

/** A text as a cell: in quotes if it needs them, on one line. */
export function cell(text: string | null): string {
  if (text === null) return '';
  if (!/[",\r\n]/u.test(text)) return text;
  return `"${text.replaceAll('"', '""').replaceAll(/[\r\n]+/gu, ' ')}"`;
}
