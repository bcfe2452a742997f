import { type Browser, chromium, type Download, type Page } from 'playwright-core';

/** Connects to the Chromium that the run has started. What a file opens in it, nobody else sees; closing it closes that only. */
export async function openBrowser(): Promise<Browser> {
  const address = process.env.DEMARCHE_TEST_BROWSER;
  if (!address) {
    throw new Error(
      'The tests of the pages need /usr/bin/chromium: install the packages chromium and fonts-noto-cjk ' +
        '(as root: apt-get update && apt-get install -y chromium fonts-noto-cjk).',
    );
  }
  return chromium.connect(address);
}

/**
 * Tells what a page must not do: ask another origin, break the content security policy, write to the console, throw,
 * or get an answer that is a failure.
 */
export function watchPage(page: Page, origin: string, tell: (fault: string) => void): void {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) tell(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} from ${response.url()}`);
  });
  page.on('requestfailed', (request) => tell(`${request.url()} failed: ${request.failure()?.errorText}`));
  // A broken policy is an error in the console too.
  page.on('console', (message) => tell(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => tell(`thrown: ${error}`));
}

/** The bytes of a file that a page gave to download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
