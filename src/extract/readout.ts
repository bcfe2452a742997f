/** A text to read, with what its page says of it. */
export interface Readout {
  readonly text: string;
  readonly title: string;
  /** `YYYY-MM-DD`; gives the year where the text has none, and the day of "today". Absent where it is not known. */
  readonly publishedOn?: string;
  /** A name as printed: "Ministry of Foreign Affairs of Japan". */
  readonly publisher: string;
  /** BCP 47; only English is read. */
  readonly language: string;
}
