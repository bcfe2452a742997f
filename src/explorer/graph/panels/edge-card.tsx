import { relationshipWords } from '../../../generated/vocabulary/relationships.js';
import type { Shown, ShownEdge } from '../model/shown.js';
import { LinkEvidence } from './link-evidence.js';

/** A line that was clicked: what it says, the acts behind it, and where that is written. */
export function EdgeCard({
  edge,
  shown,
  onLook,
}: {
  readonly edge: ShownEdge;
  readonly shown: Shown;
  readonly onLook: (id: string) => void;
}) {
  const nameOf = (id: string) => shown.nodes.find((node) => node.thing.id === id)?.thing.name ?? id;
  // Alike links rest on the same evidence, which is shown once.
  const different = [...new Map(edge.links.map((link) => [`${link.type} ${link.act?.id ?? ''}`, link])).values()];
  return (
    <section className="graph-card" aria-labelledby="graph-card-title">
      <p className="small muted">Link{edge.links.length > 1 && `, ${edge.links.length} times`}</p>
      <h2 id="graph-card-title">
        {nameOf(edge.from)} <em>{edge.label}</em> {nameOf(edge.to)}
      </h2>
      <p className="graph-actions">
        <button type="button" onClick={() => onLook(edge.from)}>
          Go to its start
        </button>
        <button type="button" onClick={() => onLook(edge.to)}>
          Go to its end
        </button>
      </p>
      {different.map((link) => (
        <div key={link.key} className="graph-evidence">
          <h3>
            {relationshipWords[link.type].verb}
            {link.act && <span className="muted small"> {link.act.day}</span>}
          </h3>
          <LinkEvidence link={link} />
        </div>
      ))}
    </section>
  );
}
