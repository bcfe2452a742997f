import './find.css';
import { useEffect, useState } from 'react';
import { FindDocument, type FindQuery, type SearchableType } from '../../generated/explorer/find.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import type { ServiceFault } from '../data/service-fault.js';
import { useAnswer } from '../data/use-answer.js';
import { Name, type ScriptName } from '../shared/name.js';
import { dayInWords } from '../shared/wording.js';

type Node = FindQuery['search']['edges'][number]['node'];

/** A hit as a list shows it. */
export interface Hit {
  readonly id: string;
  /** What it is, such as `Person`. */
  readonly kind: Node['__typename'];
  readonly name: string;
  readonly native?: ScriptName | undefined;
  /** The country in whose script the name may be. */
  readonly country?: string | undefined;
  /** A line that tells it from others of the name. */
  readonly context: string;
}

/** What a search found, in one form. */
export function hitOf(node: Node): Hit {
  const { id, __typename: kind } = node;
  switch (node.__typename) {
    case 'Person': {
      const latest = [...node.tenures].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.office;
      const of = latest?.of ?? undefined;
      const country = of?.__typename === 'Country' ? of.code : undefined;
      const context = latest === undefined ? '' : [latest.title, of?.name].filter(Boolean).join(', ');
      return { id, kind, name: node.name, native: node.nativeNames[0], country, context };
    }
    case 'Country':
      return {
        id,
        kind,
        name: node.name,
        native: node.nativeNames[0],
        country: node.code,
        context: node.code,
      };
    case 'Organization':
      return { id, kind, name: node.name, context: node.country?.name ?? node.aliases.slice(0, 2).join(', ') };
    case 'Issue':
      return { id, kind, name: node.name, context: node.description ?? '' };
    case 'Nomination': {
      const { code, name } = node.nominatedBy;
      const native = node.site.nativeNames[0];
      return { id, kind, name: node.name, native, country: code, context: `Submitted by ${name}` };
    }
    case 'Meeting': {
      const where = node.place ? (node.place.city ?? node.place.country.name) : valueWords.mode[node.mode];
      const day = `${node.state === 'PLANNED' ? 'Planned for ' : ''}${dayInWords(node.date)}`;
      return { id, kind, name: node.title, context: `${day}, ${where}` };
    }
    case 'Document':
      return { id, kind, name: node.title, context: `${node.publisherName}, ${dayInWords(node.publishedOn)}` };
    default:
      return { id, kind, name: id, context: '' };
  }
}

/** A hit: its kind, its name in both scripts, and a line of context. */
export function HitLine({ hit: { kind, name, native, country, context } }: { readonly hit: Hit }) {
  return (
    <span className="hit">
      <span className="hit-kind" data-kind={kind}>
        {kind}
      </span>
      <span className="hit-name">
        <Name name={name} native={native} country={country} />
      </span>
      <span className="hit-context">{context}</span>
    </span>
  );
}

/** What a search field found so far. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly fault: ServiceFault | undefined;
  /** Whether the hits are not yet those of what is typed. */
  readonly loading: boolean;
}

/**
 * Searches while somebody types: a moment after the last letter.
 *
 * @param types only these kinds; all of them when not given
 */
export function useHits(typed: string, types?: readonly SearchableType[]): Hits {
  const text = useSettled(typed.trim());
  const { data, fault, loading } = useAnswer(
    FindDocument,
    text === '' ? undefined : { text, first: 8, ...(types && { types: [...types] }) },
  );
  return {
    hits: text === '' ? [] : (data?.search.edges ?? []).map(({ node }) => hitOf(node)),
    fault,
    loading: loading || text !== typed.trim(),
  };
}

/**
 * A text once nobody has typed for a while.
 *
 * @param pause in milliseconds
 */
function useSettled(text: string, pause = 100): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
