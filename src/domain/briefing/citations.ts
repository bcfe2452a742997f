import type { Source, Words } from './evidence.js';

/** Numbers the documents that a briefing cites, in the order in which they are first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  /** Links to passages: `[1 ¶3][1]`, at most two, one a document. An empty text where there is nothing to cite. */
  of(words: readonly Words[]): string {
    const documents = new Map(words.map((one) => [one.document.id, one]));
    return [...documents.values()]
      .slice(0, 2)
      .map(({ document, passage }) => [this.#number(document), passage.number])
      .map(([number, passage]) => `[${number} ¶${passage}][${number}]`)
      .join(' ');
  }

  /** Links to whole documents: `[1][1]`, at most two. */
  ofDocuments(documents: readonly Source[]): string {
    return documents
      .slice(0, 2)
      .map((document) => this.#number(document))
      .map((number) => `[${number}][${number}]`)
      .join(' ');
  }

  /** The documents in the order of their numbers. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  #number(document: Source): number {
    const known = this.#numbers.get(document.id);
    if (known !== undefined) return known;
    this.#sources.push(document);
    this.#numbers.set(document.id, this.#sources.length);
    return this.#sources.length;
  }
}

/** The address in a form that CommonMark takes as one link. */
export function linkOf(document: Source): string {
  return document.url.replaceAll(' ', '%20').replaceAll('<', '%3C').replaceAll('>', '%3E');
}
