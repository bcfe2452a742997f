import './evidence.css';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'react';
import { useUrlState } from '../url/use-url-state.js';
import { Evidence } from './evidence.js';
import { evidenceParams } from './evidence-params.js';
import { useIsWide } from './use-is-wide.js';

/** The evidence of the act that the URL names: a panel at the side where there is room, else over the page. */
export function EvidencePanel() {
  const [{ act }, change] = useUrlState(evidenceParams);
  const isWide = useIsWide();
  const shown = useRef(act);
  useEffect(() => {
    if (act === undefined) return;
    shown.current = act;
    // The page makes way for the panel: what was clicked may have moved out of sight.
    requestAnimationFrame(() => linkOf(act)?.scrollIntoView({ block: 'nearest' }));
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
        <Dialog.Popup className="evidence" finalFocus={() => linkOf(shown.current)}>
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

const linkOf = (act: string | undefined) =>
  document.querySelector<HTMLElement>(`main [data-act="${CSS.escape(act ?? '')}"]`);
