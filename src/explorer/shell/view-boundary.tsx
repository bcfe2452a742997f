import { Component, type ReactNode } from 'react';

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
        <h1>This page broke</h1>
        <p>Part of it could not be loaded or shown. Load it again; if it stays so, report the address of this page.</p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Load again
          </button>
        </p>
      </section>
    );
  }
}
