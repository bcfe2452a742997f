import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { EvidencePanel } from './evidence/evidence-panel.js';
import { Loading } from './shared/loading.js';
import { Footer } from './shell/footer.js';
import { Header } from './shell/header.js';
import { NoSuchPage } from './shell/no-such-page.js';
import { ViewBoundary } from './shell/view-boundary.js';
import { useArrival } from './url/arrival.js';
import { views } from './views.js';

const inNavigation = views.flatMap(({ nav, path }) => (nav === undefined ? [] : [{ nav, path }]));

/** The explorer: a header with the search, the view of the URL, and the evidence of the act that is open. */
export function App() {
  useArrival();
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header links={inNavigation} />
      <main id="content" tabIndex={-1}>
        <ViewBoundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              {views.map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
              <Route component={NoSuchPage} />
            </Switch>
          </Suspense>
        </ViewBoundary>
      </main>
      <Footer />
      <EvidencePanel />
    </>
  );
}
