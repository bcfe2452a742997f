import { Component, type ComponentType, type ReactNode } from 'react';
import { ServiceFault } from '../data/service-fault.js';
import { useFetched } from '../data/use-answer.js';
import { Waiting } from '../shared/waiting.js';

/** Loads the code of a page. */
export type LoadPage = () => Promise<{ readonly default: ComponentType }>;

/** A page whose code is loaded when it is opened. Code that could not be loaded is asked for again on the next visit. */
export function ViewPage({ path, load }: { readonly path: string; readonly load: LoadPage }) {
  const { data, fault } = useFetched(['page', path], () => load().catch(notLoaded), { keep: 'visit' });
  // The service may have been updated since: its new pages have new names, which a reload brings.
  if (!data) return <Waiting for={{ fault, again: async () => window.location.reload() }} page />;
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

/** Says that a view broke, in place of an empty page: its code could not be loaded, or it threw. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <section role="alert">
        <h1>This page failed</h1>
        <p>Part of it could not be shown. Reload it. If that does not help, report the address of this page.</p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            {' '}
            Reload
          </button>
        </p>
      </section>
    );
  }
}
