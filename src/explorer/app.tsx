import { Route, Switch, useLocation } from 'wouter';
import { EvidencePanel } from './evidence/evidence-panel.js';
import { NoSuchPage } from './shared/empty.js';
import { Header } from './shell/header.js';
import { SlowNotice } from './shell/slow-notice.js';
import { ViewBoundary, ViewPage } from './shell/view-page.js';
import { useArrival } from './url/arrival.js';
import { views } from './views.js';

const inNavigation = views.flatMap(({ nav, path }) => (nav === undefined ? [] : [{ nav, path }]));

/** The explorer: a header with the search, the view of the URL, and the evidence of the act that is open. */
export function App() {
  useArrival();
  const [address] = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header links={inNavigation} />
      <main id="content" tabIndex={-1}>
        <SlowNotice />
        {/* Each address is a page of its own: what was shown at the one before, or broke there, ends with it. */}
        <ViewBoundary key={address}>
          <Switch>
            {views.map(({ path, load }) => (
              <Route key={path} path={path}>
                <ViewPage path={path} load={load} />
              </Route>
            ))}
            <Route component={NoSuchPage} />
          </Switch>
        </ViewBoundary>
      </main>
      <Footer />
      <EvidencePanel />
    </>
  );
}

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="foot">
      <p>Diplomatic talks, as published documents report them. Every act shows the words that it is based on.</p>
    </footer>
  );
}
