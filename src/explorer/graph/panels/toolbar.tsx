import { type ReactNode, useRef, useState } from 'react';
import { download, forms } from '../export/export-formats.js';
import type { Provenance } from '../export/provenance.js';
import type { Drawing } from '../layout/places-of.js';
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
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(1.3)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1 / 1.3)}>
        −
      </button>
      <button type="button" onClick={onFit}>
        Fit to view
      </button>
      <button type="button" onClick={onArrange}>
        Rearrange
      </button>
      <button type="button" disabled={hidden === 0} onClick={onShow}>
        {hidden === 0 ? 'Nothing hidden' : `Show ${hidden} hidden`}
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
        <p className="small muted">They work in the list of drawn things.</p>
      </details>
    </div>
  );
}

/** Takes what is shown away, as a picture or as data. */
export function ExportMenu({
  drawing,
  title,
  name,
  png,
  onDone,
}: {
  readonly drawing: Drawing;
  readonly title: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly png: () => Promise<Blob>;
  readonly onDone: (said: string) => void;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (form: (typeof forms)[number]) => {
    const provenance: Provenance = {
      service: window.location.origin,
      view: window.location.href,
      takenAt: new Date().toISOString(),
      title,
    };
    setBusy(true);
    try {
      download(await form.make(drawing, provenance, png), `${name}${form.ending}`);
      onDone(`${form.name} was saved.`);
    } catch {
      onDone(`${form.name} could not be made.`);
    } finally {
      setBusy(false);
      if (menu.current) menu.current.open = false;
    }
  };
  return (
    <details className="graph-menu" ref={menu}>
      <summary>Downloads</summary>
      <ul aria-busy={busy}>
        {forms.map((form) => (
          <li key={form.name}>
            <button type="button" className="quiet" disabled={busy} onClick={() => void take(form)}>
              {form.name} <span className="muted small">{form.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
