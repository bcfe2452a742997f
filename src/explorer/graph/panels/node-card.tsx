import { Link } from 'wouter';
import type { RelationshipType } from '../../../generated/explorer/graph.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { Name } from '../../shared/name.js';
import { shortDay } from '../../shared/wording.js';
import { hasPage, pageOf } from '../../url/page-of.js';
import { relationAt } from '../model/relations.js';
import type { Counts } from '../model/scene.js';
import { type Shown, type ShownNode, undrawnOf } from '../model/shown.js';
import { startAt } from '../model/view.js';
import { writeView } from '../model/view-url.js';
import { KindMark } from './kind-mark.js';

/** What can be done with a thing. */
export interface NodeActions {
  expand(id: string, type: RelationshipType): void;
  pin(id: string): void;
  hide(id: string): void;
  pick(id: string): void;
  look(id: string): void;
}

/** A thing that was clicked: what it is, what can be done with it, and what it is linked with. */
export function NodeCard({
  node,
  shown,
  counts,
  isStart,
  isPicked,
  isFull,
  actions,
}: {
  readonly node: ShownNode;
  readonly shown: Shown;
  readonly counts: Counts;
  readonly isStart: boolean;
  readonly isPicked: boolean;
  readonly isFull: boolean;
  readonly actions: NodeActions;
}) {
  const { thing } = node;
  const undrawn = undrawnOf(thing.id, counts, shown);
  const left = (type: RelationshipType) => undrawn.get(type) ?? 0;
  // What can be drawn comes before what is.
  const ordered = [...(counts.get(thing.id) ?? [])].sort(
    ([type], [other]) => Number(left(type) === 0) - Number(left(other) === 0),
  );
  const edges = shown.edges.filter(({ from, to }) => from === thing.id || to === thing.id);
  const nameOf = (id: string) => shown.nodes.find((drawn) => drawn.thing.id === id)?.thing.name ?? id;
  return (
    <section className="graph-card" aria-labelledby="graph-card-title">
      <p className="small muted">
        <KindMark kind={thing.kind} /> {thing.kind}
        {thing.day && `, ${shortDay(thing.day)}`}
      </p>
      <h2 id="graph-card-title">
        <Name name={thing.name} native={thing.native} />
      </h2>
      <p className="graph-actions">
        {thing.kind === 'Act' && <EvidenceLink act={thing.id}>Read the source</EvidenceLink>}
        {hasPage(thing.kind) && <Link href={pageOf(thing.id)}>Open its page</Link>}
        {!isStart && <Link href={`/graph${writeView(startAt(thing.id))}`}>Start here</Link>}
        <button type="button" aria-pressed={node.pinned} onClick={() => actions.pin(thing.id)}>
          {node.pinned ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" disabled={isStart} onClick={() => actions.hide(thing.id)}>
          Hide
        </button>
        <button type="button" aria-pressed={isPicked} onClick={() => actions.pick(thing.id)}>
          {isPicked ? 'Picked for a path' : 'Pick for a path'}
        </button>
      </p>
      <h3>Draw more</h3>
      {isFull && <p className="small">The picture is full. Hide something first, or start somewhere else.</p>}
      <ul className="graph-expand">
        {ordered.map(([type, count]) => {
          const rest = left(type);
          const { label } = relationAt(type, thing.kind);
          return (
            <li key={type}>
              <button
                type="button"
                className="quiet"
                disabled={rest === 0 || isFull}
                onClick={() => actions.expand(thing.id, type)}
              >
                <span>{label}</span>{' '}
                <span className="figure muted">
                  {rest === 0 ? `all ${count} drawn` : `${rest} of ${count} not drawn`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>Links drawn ({node.drawn})</h3>
      <ul className="graph-links">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" className="quiet" onClick={() => actions.look(edge.id)}>
              {edge.from === thing.id ? (
                <>
                  <em>{edge.label}</em> {nameOf(edge.to)}
                </>
              ) : (
                <>
                  {nameOf(edge.from)} <em>{edge.label}</em>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
