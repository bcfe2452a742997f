import { listed, withArticle } from '../../domain/sentence.js';
import { actSummary } from '../../generated/vocabulary/acts.js';
import type { LinkedAct } from '../linked-reading.js';
import type { KnownNames } from './knowledge.js';

/** An act without its sentence. */
type ActParts = Pick<LinkedAct, 'type' | 'actors' | 'towardIds' | 'aboutIds' | 'joint' | 'repeated'>;

/** An act in one plain sentence, made of its fields by the phrases of its type in the vocabulary. */
export function summaryOf(act: ActParts, names: KnownNames): string {
  const { alone, toward, together } = actSummary[act.type];
  const phrase = (act.joint && together) || (act.towardIds.length === 0 ? alone : toward);
  const named = {
    toward: listed(act.towardIds.map((id) => nameOf(id, names))),
    about: listed(act.aboutIds.map((id) => nameOf(id, names))),
  };
  const what = phrase.map((part) => {
    if (typeof part === 'string') return part;
    return named[part.slot] === '' ? '' : part.before + named[part.slot] + part.after;
  });
  const again = act.repeated ? ', once again' : '';
  return `${listed(act.actors.map(({ id }) => nameOf(id, names)))} ${what.join('')}${again}.`;
}

function nameOf(id: string, names: KnownNames): string {
  const country = names.countries.get(id.slice('country:'.length));
  if (country?.id === id) return withArticle(country.name);
  const { persons, issues } = names.gazetteer;
  return [...persons, ...issues, ...names.organizations].find((thing) => thing.id === id)?.name ?? id;
}
