import type { Wording } from '../document.js';
import type { CitedPassage, Source } from './evidence.js';

/** Numbers the documents that a briefing cites, in the order in which they are first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];
  /** In whose words the documents are cited, by their ids. */
  readonly wordings = new Map<string, Wording>();

  /** Links to passages, such as `[1 ¶3][1]`, or to the words in the original, if they are known: at most two, and of different documents. Empty if there is nothing to cite. */
  of(passages: readonly CitedPassage[]): string {
    const documents = new Map(passages.map((cited) => [cited.document.id, cited]));
    return [...documents.values()]
      .slice(0, 2)
      .map(({ document, passage, url = document.url }) => {
        const number = this.#number(document, passage.wording);
        return `[${number} ¶${passage.number}]${url === document.url ? `[${number}]` : `(${linkOf(url)})`}`;
      })
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

  #number(document: Source, wording = document.wording): number {
    if (wording !== 'VERBATIM' || !this.wordings.has(document.id)) this.wordings.set(document.id, wording);
    const known = this.#numbers.get(document.id);
    if (known !== undefined) return known;
    this.#sources.push(document);
    this.#numbers.set(document.id, this.#sources.length);
    return this.#sources.length;
  }
}

/** An address, written so that CommonMark reads it as a single link. */
export function linkOf(address: string): string {
  return `<${address.replaceAll(' ', '%20').replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

/** Escapes a text so that nothing in it is read as Markdown. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
