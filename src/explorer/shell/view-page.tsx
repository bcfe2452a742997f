import type { ComponentType } from 'react';
import { ServiceFault } from '../data/service-fault.js';
import { useFetched } from '../data/use-answer.js';
import { Waiting } from '../shared/waiting.js';

/** Loads the code of a page. */
export type LoadPage = () => Promise<{ readonly default: ComponentType }>;

/** A page whose code is loaded when it is opened. Code that could not be loaded is asked for again on the next visit. */
export function ViewPage({ path, load }: { readonly path: string; readonly load: LoadPage }) {
  const { data, fault } = useFetched(['page', path], () => load().catch(notLoaded), { keep: 'visit' });
  // The service may have been updated since: its new pages have new names, which a reload brings.
  if (!data) return <Waiting for={{ fault, again: () => window.location.reload() }} page />;
  const { default: Page } = data;
  return <Page />;
}

function notLoaded(): never {
  throw new ServiceFault(
    'PAGE_NOT_LOADED',
    'A part of this page could not be loaded.',
    'Check the connection, then try again.',
  );
}
