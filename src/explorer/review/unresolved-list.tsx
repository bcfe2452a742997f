import type { Unresolved } from './decide/proposal.js';
import { unresolvedWords } from './words.js';

/** Words that match nothing known, each with its place in the text. */
export function UnresolvedList({ unresolved }: { readonly unresolved: readonly Unresolved[] }) {
  if (unresolved.length === 0) return null;
  return (
    <section className="unresolved">
      <h2>Not resolved</h2>
      <p className="small muted">Nothing was guessed or made of these words. Correct the acts that need them.</p>
      <ul>
        {unresolved.map(({ kind, text, why, citation }) => (
          <li key={`${kind} ${text} ${citation?.passage.number} ${citation?.start}`}>
            <span className="act-type">{unresolvedWords[kind]}</span> “{text}”
            {citation && <>, passage {citation.passage.number}</>}
            {why && <span className="muted">. {why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
