import type { Wording } from '../../domain/document.js';
import type { DemarcheError } from '../../errors.js';

/** The text of a file, with what the file itself tells of it. */
export interface FileText {
  /** Paragraph by paragraph, with an empty line between; numbered points keep their numbers. */
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Whose words the text is in. */
  readonly wording?: Wording;
}

/** A document of a file: its text, or why there is none. Only a feed has several. */
export type FileItem = FileText | (Pick<FileText, 'url' | 'title'> & { readonly refused: DemarcheError });
