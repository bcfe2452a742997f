import type { ActFilter } from '../../../generated/explorer/graph.js';
import { isDirect } from './relations.js';
import type { Link } from './thing.js';

/** Where that is written which a link says: the acts behind it, or the documents and sources it rests on. */
export type EvidenceOf =
  | { readonly by: 'acts'; readonly ids: readonly string[] }
  | { readonly by: 'actsBetween'; readonly filter: Partial<ActFilter>; readonly meeting: string }
  | { readonly by: 'followUp'; readonly later: string; readonly earlier: string }
  | { readonly by: 'meeting'; readonly id: string }
  | { readonly by: 'term'; readonly person: string; readonly office: string }
  | { readonly by: 'nomination'; readonly id: string }
  | { readonly by: 'document'; readonly id: string }
  | { readonly by: 'nothing' };

/** What a link rests on. */
export function evidenceOf({ type, from, to, act }: Link): EvidenceOf {
  if (isDirect(type)) return act === undefined ? { by: 'nothing' } : { by: 'acts', ids: [act.id] };
  switch (type) {
    case 'PERFORMED':
      return { by: 'acts', ids: [to] };
    case 'TOWARD':
    case 'ABOUT':
    case 'IN':
    case 'CITED':
      return { by: 'acts', ids: [from] };
    case 'REPEATED':
      return { by: 'acts', ids: [from, to] };
    case 'DISCUSSED':
      return { by: 'actsBetween', filter: { meeting: from, about: [to] }, meeting: from };
    case 'TOOK_PART_IN':
    case 'PARTY_TO':
      return { by: 'actsBetween', filter: { meeting: to, actors: [from] }, meeting: to };
    case 'FOLLOWED_UP':
      return { by: 'followUp', later: from, earlier: to };
    case 'ON_MARGINS_OF':
    case 'HELD_IN':
      return from.startsWith('meeting:') ? { by: 'meeting', id: from } : { by: 'nothing' };
    case 'HELD':
      return { by: 'term', person: from, office: to };
    case 'NOMINATED':
    case 'CONCERNS':
      return { by: 'nomination', id: to };
    case 'SUBMITTED_TO':
      return { by: 'nomination', id: from };
    case 'HAS_PASSAGE':
    case 'REPORTS_ON':
    case 'PUBLISHED_BY':
    case 'ATTRIBUTED_TO':
    case 'CARRIED_BY':
      return { by: 'document', id: from };
    default:
      return { by: 'nothing' };
  }
}
