import type { LoadPage } from './shell/view-page.js';

/** A page of the explorer. */
export interface View {
  /** Its URL, as wouter writes patterns. */
  readonly path: string;
  /** Its name in the navigation; it is not there without one. */
  readonly nav?: string;
  /** Loads its code, when it is opened. */
  readonly load: LoadPage;
}

/** Every page. The first that fits a URL is shown. */
export const views: readonly View[] = [
  { path: '/', load: () => import('./home/home.js') },
  { path: '/find', load: () => import('./find/find.js') },
  { path: '/meeting/:id', load: () => import('./meeting/meeting.js') },
  { path: '/person/:id', load: () => import('./person/person.js') },
  { path: '/country/:id', load: () => import('./country/country.js') },
  { path: '/org/:id', load: () => import('./organization/organization.js') },
  { path: '/nomination/:id', load: () => import('./nomination/nomination.js') },
  { path: '/conference/:id', load: () => import('./conference/conference.js') },
  { path: '/document/:id', load: () => import('./document/document.js') },
  { path: '/act/:id', load: () => import('./act/act.js') },
  { path: '/graph', nav: 'Graph', load: () => import('./graph/graph.js') },
  { path: '/timeline', nav: 'Timeline', load: () => import('./timeline/timeline.js') },
  { path: '/briefing', load: () => import('./briefing/briefing.js') },
  { path: '/planned', load: () => import('./planned/planned.js') },
  { path: '/gaps', load: () => import('./gaps/gaps.js') },
  { path: '/compare', nav: 'Compare', load: () => import('./compare/compare.js') },
  { path: '/issue/:id', load: () => import('./issue/issue.js') },
  { path: '/review', nav: 'Review', load: () => import('./review/review.js') },
  { path: '/review/new', load: () => import('./review/bring-in.js') },
  { path: '/review/document/:document', load: () => import('./review/review-document.js') },
  { path: '/changes', load: () => import('./edit/all-changes.js') },
  { path: '/edit/:kind/:rest', load: () => import('./edit/edit.js') },
  { path: '/review/act/:act', load: () => import('./review/review-act.js') },
];
