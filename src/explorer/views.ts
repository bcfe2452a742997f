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
];
