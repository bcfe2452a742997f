import type { LoadPage } from './shell/view-page.js';

/** A page of the explorer. */
export interface View {
  /** Its URL, as wouter writes patterns. */
  readonly path: string;
  /** What the window is called until the view has a better name. */
  readonly title: string;
  /** Its name in the navigation; it is not there without one. */
  readonly nav?: string;
  /** Loads its code, when it is opened. */
  readonly load: LoadPage;
}

/** Every page. The first that fits a URL is shown. */
export const views: readonly View[] = [
  { path: '/', title: 'Démarche', load: () => import('./home/home.js') },
  { path: '/find', title: 'Find', load: () => import('./find/find.js') },
  { path: '/meeting/:id', title: 'Meeting', load: () => import('./meeting/meeting.js') },
  { path: '/person/:id', title: 'Person', load: () => import('./person/person.js') },
  { path: '/country/:id', title: 'Country', load: () => import('./country/country.js') },
  { path: '/org/:id', title: 'Organization', load: () => import('./organization/organization.js') },
  { path: '/nomination/:id', title: 'Nomination', load: () => import('./nomination/nomination.js') },
  { path: '/conference/:id', title: 'Conference', load: () => import('./conference/conference.js') },
  { path: '/document/:id', title: 'Document', load: () => import('./document/document.js') },
  { path: '/act/:id', title: 'Act', load: () => import('./act/act.js') },
  { path: '/graph', title: 'Graph', nav: 'Graph', load: () => import('./graph/graph.js') },
  { path: '/timeline', title: 'Timeline', nav: 'Timeline', load: () => import('./timeline/timeline.js') },
  { path: '/compare', title: 'Compare', nav: 'Compare', load: () => import('./compare/compare.js') },
  { path: '/issue/:id', title: 'Issue', load: () => import('./issue/issue.js') },
  { path: '/review', title: 'Review', nav: 'Review', load: () => import('./review/review.js') },
  { path: '/review/new', title: 'Add a document', load: () => import('./review/bring-in.js') },
  { path: '/review/document/:document', title: 'Review', load: () => import('./review/review-document.js') },
  { path: '/review/act/:act', title: 'Correct an act', load: () => import('./review/review-act.js') },
];
