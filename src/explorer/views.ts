import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A page of the explorer. */
export interface View {
  /** Its URL, as wouter writes patterns. */
  readonly path: string;
  /** What the window is called until the view has a better name. */
  readonly title: string;
  /** Its name in the navigation; it is not there without one. */
  readonly nav?: string;
  /** Loaded when it is opened. */
  readonly page: LazyExoticComponent<ComponentType>;
}

/** Every page, the first that fits a URL is shown. */
export const views: readonly View[] = [
  { path: '/', title: 'Démarche', page: lazy(() => import('./home/home.js')) },
  { path: '/find', title: 'Find', page: lazy(() => import('./find/find.js')) },
  { path: '/meeting/:id', title: 'Meeting', page: lazy(() => import('./meeting/meeting.js')) },
  { path: '/person/:id', title: 'Person', page: lazy(() => import('./person/person.js')) },
  { path: '/country/:id', title: 'Country', page: lazy(() => import('./country/country.js')) },
  { path: '/org/:id', title: 'Organization', page: lazy(() => import('./organization/organization.js')) },
  { path: '/nomination/:id', title: 'Nomination', page: lazy(() => import('./nomination/nomination.js')) },
  { path: '/conference/:id', title: 'Conference', page: lazy(() => import('./conference/conference.js')) },
  { path: '/document/:id', title: 'Document', page: lazy(() => import('./document/document.js')) },
  { path: '/act/:id', title: 'Act', page: lazy(() => import('./act/act.js')) },
  { path: '/timeline', title: 'Timeline', nav: 'Timeline', page: lazy(() => import('./timeline/timeline.js')) },
  { path: '/compare', title: 'Compare', nav: 'Compare', page: lazy(() => import('./compare/compare.js')) },
  { path: '/issue/:id', title: 'Issue', page: lazy(() => import('./issue/issue.js')) },
];
