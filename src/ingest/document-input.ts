/** A published text to be read, with what its page says of it. `readDocument(input, knowledge)` makes a `LinkedReading` of it. */
export interface DocumentInput {
  /** Where it can be read: `http` or `https`. It tells whether the document is known. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`; absent where the page tells none. */
  readonly publishedOn?: string;
  /** A name as printed, an alias, or the id of an organization. */
  readonly publisher: string;
  /** BCP 47; only English is read. */
  readonly language: string;
  /** Paragraph by paragraph, with an empty line between. */
  readonly text: string;
}
