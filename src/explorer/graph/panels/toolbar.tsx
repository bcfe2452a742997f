import type { ReactNode } from 'react';
import { keys } from '../model/commands.js';

/** What can be done with the whole picture. */
export function Toolbar({
  undo,
  redo,
  hidden,
  onShow,
  onFit,
  onZoom,
  onArrange,
  children,
}: {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly hidden: number;
  readonly onShow: () => void;
  readonly onFit: () => void;
  readonly onZoom: (by: number) => void;
  readonly onArrange: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="graph-tools" role="toolbar" aria-label="The picture">
      <button type="button" disabled={undo === undefined} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={redo === undefined} onClick={redo}>
        Redo
      </button>
      <button type="button" aria-label="Closer" onClick={() => onZoom(1.3)}>
        +
      </button>
      <button type="button" aria-label="Further away" onClick={() => onZoom(1 / 1.3)}>
        −
      </button>
      <button type="button" onClick={onFit}>
        Show all of it
      </button>
      <button type="button" onClick={onArrange}>
        Arrange anew
      </button>
      <button type="button" disabled={hidden === 0} onClick={onShow}>
        {hidden === 0 ? 'Nothing hidden' : `Bring back ${hidden} hidden`}
      </button>
      {children}
      <details className="graph-menu" id="graph-keys">
        <summary>Keys</summary>
        <dl>
          {keys.map(({ shown, about }) => (
            <div key={shown}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
        <p className="small muted">They work in the list of what is drawn.</p>
      </details>
    </div>
  );
}
