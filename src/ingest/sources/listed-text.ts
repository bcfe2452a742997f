/** A text that a source lists, before it is fetched. */
export interface ListedText {
  readonly address: string;
  readonly title?: string;
  /** `YYYY-MM-DD`, if the list tells it. */
  readonly publishedOn?: string;
  /** When it was changed, as the list writes it. */
  readonly changed?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The whole text, if the list has it and the source says that it is whole. */
  readonly text?: string;
}
