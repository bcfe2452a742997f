import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/**
 * Starts the Chromium of the system for all test files of a run. It asks nobody outside for anything.
 *
 * @returns its address and how to stop it, or `undefined` if Chromium is not installed: the tests that need it then say so
 */
export async function startBrowser() {
  if (!existsSync(executablePath)) return undefined;
  const server = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { address: server.wsEndpoint(), stop: () => server.close() };
}
