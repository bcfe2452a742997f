import type { EvidenceQuery } from '../../generated/explorer/evidence.js';

type Citation = NonNullable<EvidenceQuery['act']>['citations'][number];

/** A passage with all the spans in it that tell of an act. */
export interface CitedPassage extends Pick<Citation, 'passage' | 'document'> {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Citations of the same passage as one. */
export function byPassage(citations: readonly Citation[]): CitedPassage[] {
  const ids = [...new Set(citations.map(({ passage }) => passage.id))];
  return ids.flatMap((id) => {
    const same = citations.filter(({ passage }) => passage.id === id);
    const [first] = same;
    if (!first) return [];
    const spans = same.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
    return [{ passage: first.passage, document: first.document, spans }];
  });
}
