import type { GraphLine as Line } from './decide/additions.js';

/** A relationship as the graph will hold it: "Hayashi —PROTESTED→ Sado mines". */
export function GraphLine({ line: { from, type, to } }: { readonly line: Line }) {
  return (
    <span className="graph-line">
      {from} <span aria-hidden="true">—</span>
      <b>{type}</b>
      <span aria-hidden="true">→</span> {to}
    </span>
  );
}
