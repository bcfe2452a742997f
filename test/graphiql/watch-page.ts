import type { Page } from 'playwright-core';

/**
 * Collects what a page must not do: ask another origin, break the content security policy, write to the console, throw,
 * or get an answer that is a failure.
 */
export function watchPage(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) faults.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} from ${response.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  // A broken policy is an error in the console too.
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`thrown: ${error}`));
  return faults;
}
