import { useRef, useState } from 'react';
import type { Picture } from '../export/picture.js';
import type { Provenance } from '../export/provenance.js';
import { download, forms } from '../export/take-away.js';

/** Takes what is shown away, as a picture or as data. */
export function ExportMenu({
  picture,
  title,
  name,
  png,
  onDone,
}: {
  readonly picture: Picture;
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
      download(await form.make(picture, provenance, png), `${name}${form.ending}`);
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
      <summary>Take away</summary>
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
