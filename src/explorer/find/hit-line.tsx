import './hit-line.css';
import { Name } from '../shared/name.js';
import type { Hit } from './hit.js';

/** A hit: its kind, its name in both scripts, and a line of context. */
export function HitLine({ hit: { kind, name, native, country, context } }: { readonly hit: Hit }) {
  return (
    <span className="hit">
      <span className="hit-kind" data-kind={kind}>
        {kind}
      </span>
      <span className="hit-name">
        <Name name={name} native={native} country={country} />
      </span>
      <span className="hit-context">{context}</span>
    </span>
  );
}
