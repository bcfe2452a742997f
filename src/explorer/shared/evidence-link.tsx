import type { MouseEvent, ReactNode } from 'react';
import { useSearch } from 'wouter';
import { text, writeState } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

/** A link that opens the evidence of an act beside the view it stands in. */
export function EvidenceLink({ act, children }: { readonly act: string; readonly children: ReactNode }) {
  const search = useSearch();
  const [open, change] = useUrlState(evidenceParams);
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change({ act });
  };
  return (
    <a
      href={writeState(evidenceParams, search, { act })}
      onClick={show}
      aria-haspopup="dialog"
      aria-current={open.act === act ? 'true' : undefined}
      data-act={act}
    >
      {children}
    </a>
  );
}

/** The act whose evidence is open stands in the URL of every view. */
export const evidenceParams = { act: text };
