import type { FindQuery } from '../../generated/explorer/find.js';
import { dayInWords } from '../shared/day-in-words.js';
import { modeWords } from '../shared/meeting-words.js';

type Node = FindQuery['search']['edges'][number]['node'];

/** A hit as a list shows it. */
export interface Hit {
  readonly id: string;
  /** What it is, such as `Person`. */
  readonly kind: Node['__typename'];
  readonly name: string;
  readonly native?: string | undefined;
  /** The country whose script the native name is in. */
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
      return { id, kind, name: node.name, native: node.nativeName ?? undefined, country, context };
    }
    case 'Country':
      return {
        id,
        kind,
        name: node.name,
        native: node.nativeName ?? undefined,
        country: node.code,
        context: node.code,
      };
    case 'Organization':
      return { id, kind, name: node.name, context: node.country?.name ?? node.aliases.slice(0, 2).join(', ') };
    case 'Issue':
      return { id, kind, name: node.name, context: node.description ?? '' };
    case 'Nomination': {
      const { code, name } = node.nominatedBy;
      const native = node.site.nativeName ?? undefined;
      return { id, kind, name: node.name, native, country: code, context: `Put forward by ${name}` };
    }
    case 'Meeting': {
      const where = node.place ? (node.place.city ?? node.place.country.name) : modeWords[node.mode];
      return { id, kind, name: node.title, context: `${dayInWords(node.date)}, ${where}` };
    }
    case 'Document':
      return { id, kind, name: node.title, context: `${node.publisherName}, ${dayInWords(node.publishedOn)}` };
    default:
      return { id, kind, name: id, context: '' };
  }
}
