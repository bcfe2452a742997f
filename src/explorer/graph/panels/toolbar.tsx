import { type ReactNode, useRef, useState } from 'react';
import { download, type ExportFormat, exportFormats } from '../export/export-formats.js';
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

/** The menu of downloads: what is drawn, as a picture or as data. */
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
  const take = async (format: ExportFormat) => {
    const provenance: Provenance = {
      service: window.location.origin,
      view: window.location.href,
      takenAt: new Date().toISOString(),
      title,
    };
    setBusy(true);
    try {
      download(await format.make(drawing, provenance, png), `${name}${format.ending}`);
      onDone(`${format.name} was saved.`);
    } catch {
      onDone(`${format.name} could not be made.`);
    } finally {
      setBusy(false);
      if (menu.current) menu.current.open = false;
    }
  };
  return (
    <details className="graph-menu" ref={menu}>
      <summary>Downloads</summary>
      <ul aria-busy={busy}>
        {exportFormats.map((format) => (
          <li key={format.name}>
            <button type="button" className="quiet" disabled={busy} onClick={() => void take(format)}>
              {format.name} <span className="muted small">{format.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
