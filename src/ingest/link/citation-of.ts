import type { Span } from '../../extract/proposal.js';
import type { LinkedCitation } from '../linked-reading.js';

/** A span of the reader as a citation. */
export function citationOf({ paragraph, start, end, quote }: Span): LinkedCitation {
  return { number: paragraph, start, end, quote };
}
