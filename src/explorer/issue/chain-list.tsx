import { actLabel } from '../../generated/vocabulary/acts.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import type { ChainMember } from './chains-of.js';

/** Chains of repetition, each from the first time on. */
export function ChainList({ chains }: { readonly chains: readonly (readonly ChainMember[])[] }) {
  return (
    <ul className="chain-list">
      {chains.map((chain) => (
        <li key={chain.at(-1)?.id}>
          <ol>
            {chain.map(({ id, date, type, summary }) => (
              <li key={id}>
                <span className="small muted">
                  <Day date={date} />
                </span>{' '}
                <EvidenceLink act={id}>{summary ?? actLabel[type]}</EvidenceLink>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
