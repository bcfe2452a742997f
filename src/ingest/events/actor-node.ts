import { createHash } from 'node:crypto';
import { countryId } from '../../domain/ids.js';
import type { TableActor } from './coded-event.js';

/** An actor of a table as a node of the graph. */
export interface ActorNode {
  readonly id: string;
  readonly kind: 'Country' | 'Organization' | 'Person';
  readonly name: string;
  /** Of the country itself, or of the country for which a person acts; else null. */
  readonly countryCode: string | null;
  /** The table does not say what it is: a person, an office, a group of people. */
  readonly unclassified: boolean;
}

const longest = 60;

/**
 * The node of an actor. A country is the country of the graph. Anybody else is an actor of the dataset, by whole name:
 * whether it is somebody who stands in the graph already is never guessed.
 *
 * @param datasetKey stands in the id, such as `org:icews-european-parliament`
 */
export function actorNode(actor: TableActor, datasetKey: string): ActorNode {
  const { name, kind, countryCode = null } = actor;
  if (kind === 'Country' && countryCode !== null) {
    return { id: countryId(countryCode), kind, name, countryCode, unclassified: false };
  }
  const isPerson = kind === 'Person';
  return {
    id: `${isPerson ? 'person' : 'org'}:${datasetKey}-${slugOf(name)}`,
    kind: isPerson ? 'Person' : 'Organization',
    name,
    countryCode: isPerson ? countryCode : null,
    unclassified: kind === undefined,
  };
}

/** A name as part of an id. If the slug does not tell the name again, a hash of it keeps two names apart. */
function slugOf(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const slug = folded
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/gu, '');
  if (slug === folded.replaceAll(' ', '-')) return slug;
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 8);
  return slug === '' ? hash : `${slug}-${hash}`;
}
