import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AuthenticationSettings } from '../../src/api/authentication.js';
import { openBrowser, watchPage } from '../support/browser.js';
import { patientRead, type ReadThrough, type TestService, useTestService } from '../support/service.js';

/** Pages of the real service in a real Chromium. */
export interface Explorer {
  readonly service: TestService;
  /** Opens a path, such as `/meeting/2022-02-12-jp-kr-fm`, in a page of its own until the end of the test. */
  open(path: string, options?: { readonly width?: number; readonly height?: number }): Promise<Page>;
}

/** A page and what it did wrong in the test that has it. */
interface WatchedPage {
  readonly page: Page;
  faults: string[];
}

/**
 * The explorer for the tests of one file. A page fails its test if it asks another origin, breaks the content security
 * policy, writes to the console, throws, or gets a failure for an answer.
 *
 * A page that a test is done with is emptied of what it stored, and the next test navigates it: a new page costs a new
 * process of Chromium. What is in a document, in storage or in the settings of a page never reaches the next test.
 *
 * @param options `allows` says which faults a file expects; `newPages` opens a new page for each test, without anything in
 *   the cache of the browser; `read`, `trustedOnly` and `authentication` are those of the service
 */
export function useExplorer(
  options: {
    allows?: (fault: string) => boolean;
    newPages?: boolean;
    read?: ReadThrough;
    trustedOnly?: boolean;
    authentication?: () => AuthenticationSettings;
  } = {},
): Explorer {
  // A test that is over leaves questions behind: the next test begins when they are answered.
  const running = new Set<Promise<unknown>>();
  const service = useTestService({
    trustedOnly: options.trustedOnly ?? false,
    read: (...question) => {
      const answer = (options.read ?? patientRead)(...question);
      running.add(answer);
      answer.catch(() => undefined).finally(() => running.delete(answer));
      return answer;
    },
    ...(options.authentication && { authentication: options.authentication }),
  });
  let browser: Browser;
  let context: BrowserContext | undefined;
  let inUse: WatchedPage[] = [];
  const unused: WatchedPage[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const done = inUse;
    inUse = [];
    const faults = done.flatMap((watched) => watched.faults);
    if (options.newPages) {
      await context?.close();
      context = undefined;
    } else {
      unused.push(...done);
      const kept = unused.map(({ page }) => page);
      await Promise.all(context?.pages().map((page) => (kept.includes(page) ? undefined : page.close())) ?? []);
      await Promise.all(done.map(({ page }) => empty(page)));
    }
    // An operation may read again when what it read is there.
    while (running.size > 0) {
      await Promise.allSettled(running);
      await new Promise(setImmediate);
    }
    expect(faults.filter((fault) => !harmless(fault) && !options.allows?.(fault))).toEqual([]);
  });

  return {
    service,
    async open(path, { width = 1280, height = 800 } = {}) {
      context ??= await browser.newContext({ reducedMotion: 'reduce' });
      const watched = unused.pop() ?? watch(await context.newPage(), service.url);
      watched.faults = [];
      inUse.push(watched);
      await watched.page.setViewportSize({ width, height });
      await watched.page.goto(`${service.url}${path}`);
      return watched.page;
    },
  };
}

function watch(page: Page, origin: string): WatchedPage {
  const watched: WatchedPage = { page, faults: [] };
  watchPage(page, origin, (fault) => watched.faults.push(fault));
  return watched;
}

/** Leaves the document of a page, and forgets what it stored. */
async function empty(page: Page): Promise<void> {
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.goto('about:blank');
}

/**
 * A page cancels what it no longer needs, while somebody types and on the way to another page. It asks a busy service once
 * more.
 */
function harmless(fault: string): boolean {
  return /\/(?:graphql|assets\/\S+) failed: net::ERR_ABORTED$|^503 from .*\/graphql$|status of 503/u.test(fault);
}
