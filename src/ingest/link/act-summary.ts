import { listed } from '../../domain/briefing/words.js';
import { withArticle } from '../../domain/country-name.js';
import type { ActType } from '../../generated/vocabulary/acts.js';
import type { LinkedAct } from '../linked-reading.js';
import type { KnownNames } from './knowledge.js';

/** How a type is said: alone, with `TO` where it is toward somebody; `together` where it is joint and said otherwise. */
const phrases: Readonly<Record<ActType, { readonly alone: string; readonly to: string; readonly together?: string }>> =
  {
    RAISED: { alone: 'raised', to: 'raised with TO', together: 'exchanged views on' },
    STATED: { alone: 'stated a view on', to: 'stated a view to TO on' },
    EXPLAINED: { alone: 'gave an explanation on', to: 'gave TO an explanation on' },
    PROTESTED: { alone: 'protested over', to: 'protested to TO over' },
    CONDEMNED: { alone: 'condemned what was done on', to: 'condemned TO over' },
    REJECTED: { alone: 'called something unacceptable on', to: 'called something unacceptable toward TO on' },
    EXPRESSED_CONCERN: { alone: 'expressed concern or regret over', to: 'expressed concern or regret toward TO over' },
    CALLED_FOR: { alone: 'called for action on', to: 'called on TO to act on' },
    REITERATED: { alone: 'reiterated a position on', to: 'reiterated a position to TO on' },
    REAFFIRMED: { alone: 'reaffirmed a position on', to: 'reaffirmed a position to TO on' },
    CONCURRED: { alone: 'agreed on', to: 'agreed with TO on' },
    WELCOMED: { alone: 'welcomed what was done on', to: 'welcomed what TO did on' },
    CONVEYED: { alone: 'conveyed a message on', to: 'conveyed a message to TO on' },
    PROPOSED: { alone: 'made a proposal on', to: 'made a proposal to TO on' },
    COMMITTED: { alone: 'undertook to act on', to: 'undertook toward TO to act on' },
    INVITED: { alone: 'gave an invitation on', to: 'invited TO on' },
    INFORMED: { alone: 'gave information on', to: 'informed TO on' },
  };

/** An act without its sentence. */
type ActParts = Pick<LinkedAct, 'type' | 'actors' | 'towardIds' | 'aboutIds' | 'joint' | 'repeated'>;

/** An act in one plain sentence, made of its fields. */
export function actSummary(act: ActParts, names: KnownNames): string {
  const { alone, to, together } = phrases[act.type];
  const addressed = listed(act.towardIds.map((id) => nameOf(id, names)));
  const said = act.joint && together !== undefined ? together : addressed === '' ? alone : to.replace('TO', addressed);
  const about = act.aboutIds.map((id) => nameOf(id, names));
  const what = about.length === 0 ? said.replace(/ (?:on|over)$/u, '') : `${said} ${listed(about)}`;
  const again = act.repeated ? ', once again' : '';
  return `${listed(act.actors.map(({ id }) => nameOf(id, names)))} ${what}${again}.`;
}

function nameOf(id: string, names: KnownNames): string {
  const country = names.countries.get(id.slice('country:'.length));
  if (country?.id === id) return withArticle(country.name);
  const { persons, issues } = names.gazetteer;
  return [...persons, ...issues, ...names.organizations].find((one) => one.id === id)?.name ?? id;
}
