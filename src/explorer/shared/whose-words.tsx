import './whose-words.css';
import type { ReactNode, Ref } from 'react';
import type { Wording } from '../../generated/explorer/evidence.js';
import { partyInSentence } from './wording.js';

/** In whose words a document is held. */
export const wordingWords: Readonly<Record<Wording, string>> = {
  VERBATIM: "the publisher's own words",
  SUMMARY: 'our summary',
  TRANSLATION: 'a translation',
};

/**
 * Words of a document. The publisher's own are a quotation in the document's language. Others are plain text in another dress;
 * {@link WhoseWords} says whose they are, once for all that stands together.
 */
export function Words({
  of: { wording, language, url },
  children,
  ref,
}: {
  readonly of: { readonly wording: Wording; readonly language: string; readonly url?: string };
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}) {
  if (wording !== 'VERBATIM') {
    return (
      <div ref={ref as Ref<HTMLDivElement>} className="retold">
        {children}
      </div>
    );
  }
  return (
    <blockquote ref={ref as Ref<HTMLQuoteElement>} lang={language} cite={url}>
      {children}
    </blockquote>
  );
}

/** Says of words that are not the publisher's own whose they are. Nothing for a quotation, which shows it. */
export function WhoseWords({
  of: { wording, publisherName, complete },
}: {
  readonly of: { readonly wording: Wording; readonly publisherName: string; readonly complete?: boolean };
}) {
  if (wording === 'VERBATIM') return null;
  return (
    <p className="whose-words">
      {wording === 'SUMMARY' ? 'Our summary' : 'A translation'} of what {partyInSentence(publisherName)} published
      {complete === true && ', paragraph by paragraph'}
      {complete === false && '. It need not tell everything'}
    </p>
  );
}

/** The words of a citation in a line, with where they stand: in quotation marks only if they are the publisher's own. */
export function CitedWords({
  quote,
  of,
  children,
}: {
  readonly quote: string;
  readonly of: { readonly wording: Wording; readonly language: string; readonly url?: string };
  readonly children: ReactNode;
}) {
  if (of.wording === 'VERBATIM') {
    return (
      <Words of={of}>
        “{quote}” <span lang="en">{children}</span>
      </Words>
    );
  }
  return (
    <Words of={of}>
      <span className="whose-words">{of.wording === 'SUMMARY' ? 'Our summary' : 'A translation'}:</span> {quote}{' '}
      {children}
    </Words>
  );
}
