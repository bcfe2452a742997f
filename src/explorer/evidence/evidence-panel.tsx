import './evidence.css';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'react';
import { evidenceParams } from '../shared/evidence-link.js';
import { useIsWide } from '../shared/use-is-wide.js';
import { useUrlState } from '../url/use-url-state.js';
import { Evidence } from './evidence.js';

/** The evidence of the act that the URL names: a panel at the side if there is room, else over the page. */
export function EvidencePanel() {
  const [{ act }, change] = useUrlState(evidenceParams);
  const isWide = useIsWide();
  const opener = useRef<Opener | null>(null);
  const shown = useRef('');
  useEffect(() => {
    if (act === undefined) return;
    shown.current = act;
    const focused = document.activeElement as Opener | null;
    opener.current = focused?.dataset.act === act ? focused : linkOf(act);
    // The page makes way for the panel: what was clicked may have moved out of sight.
    requestAnimationFrame(() => opener.current?.scrollIntoView({ block: 'nearest' }));
  }, [act]);

  return (
    <Dialog.Root
      open={act !== undefined}
      onOpenChange={(open) => open || change({ act: undefined })}
      modal={!isWide}
      disablePointerDismissal={isWide}
    >
      <Dialog.Portal>
        {!isWide && <Dialog.Backdrop className="backdrop" />}
        <Dialog.Popup
          className="evidence"
          finalFocus={() => backTo(opener.current?.isConnected ? opener.current : linkOf(shown.current))}
        >
          <div className="evidence-head">
            <Dialog.Title>Evidence</Dialog.Title>
            <Dialog.Close className="quiet" aria-label="Close the evidence">
              <span aria-hidden="true">✕</span>
            </Dialog.Close>
          </div>
          {act !== undefined && <Evidence act={act} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A link in the page, or one in a picture. */
type Opener = HTMLElement | SVGElement;

const linkOf = (act: string) => document.querySelector<Opener>(`main [data-act="${CSS.escape(act)}"]`);

/** Where the focus goes when the panel is closed. The dialog gives it to HTML alone, so a mark of a picture takes it itself. */
function backTo(opener: Opener | null): HTMLElement | false | null {
  if (!(opener instanceof SVGElement)) return opener;
  requestAnimationFrame(() => opener.focus());
  return false;
}
