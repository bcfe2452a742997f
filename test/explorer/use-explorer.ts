import type { Browser, Page } from 'playwright-core';
import type { AuthenticationSettings } from '../../src/api/authentication.js';
import { readRows } from '../../src/graph/read.js';
import { openBrowser } from '../graphiql/open-browser.js';
import { watchPage } from '../graphiql/watch-page.js';
import { type ReadThrough, type TestService, useTestService } from '../support/service.js';

/** Pages of the real service in a real Chromium. */
export interface Explorer {
  readonly service: TestService;
  /** Opens a path, such as `/meeting/2022-02-12-jp-kr-fm`, in a page that is closed after the test. */
  open(path: string, options?: { readonly width?: number; readonly height?: number }): Promise<Page>;
}

/**
 * The explorer for the tests of one file. After each test its pages are closed, and it fails where one of them asked
 * another origin, broke the content security policy, wrote to the console, threw, or got a failure for an answer.
 *
 * @param options `allows` says which of such faults a file is about; `read`, `trustedOnly` and `authentication`
 *   are those of the service
 */
export function useExplorer(
  options: {
    allows?: (fault: string) => boolean;
    read?: ReadThrough;
    trustedOnly?: boolean;
    authentication?: () => AuthenticationSettings;
  } = {},
): Explorer {
  // A page that is closed leaves its questions behind: the next test begins when they are answered.
  const running = new Set<Promise<unknown>>();
  const service = useTestService({
    trustedOnly: options.trustedOnly ?? false,
    read: (...question) => {
      const answer = (options.read ?? readRows)(...question);
      running.add(answer);
      answer.catch(() => undefined).finally(() => running.delete(answer));
      return answer;
    },
    ...(options.authentication && { authentication: options.authentication }),
  });
  let browser: Browser;
  let watched: { page: Page; faults: readonly string[] }[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const faults = watched.flatMap((one) => one.faults).filter((fault) => !harmless(fault) && !options.allows?.(fault));
    for (const { page } of watched) await page.context().close();
    watched = [];
    // An operation may read again when what it read is there.
    while (running.size > 0) {
      await Promise.allSettled(running);
      await new Promise(setImmediate);
    }
    expect(faults).toEqual([]);
  });

  return {
    service,
    async open(path, { width = 1280, height = 800 } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      watched.push({ page, faults: watchPage(page, service.url) });
      await page.goto(`${service.url}${path}`);
      return page;
    },
  };
}

/**
 * What is no longer wanted is cancelled, while one types and on the way to another page; and a busy service is asked once
 * more.
 */
function harmless(fault: string): boolean {
  return /\/(?:graphql|assets\/\S+) failed: net::ERR_ABORTED$|^503 from .*\/graphql$|status of 503/u.test(fault);
}
