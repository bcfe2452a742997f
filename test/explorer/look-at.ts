import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Where pictures of the views are kept, if the environment asks for them: `PICTURES=test/explorer/pictures`. */
const pictures = process.env.PICTURES;
const widths = [1280, 768, 390];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until a page has drawn what its new size or colours change. */
const frames = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/** The rules of axe that depend on colours. All others find the same in light and in dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at a page at three widths, light and dark: says what axe finds, and where the page is wider than its window.
 *
 * @param name of the view, such as `meeting`, for the findings and the pictures
 * @returns a line for each finding; none is right
 */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: before.height });
      await page.evaluate(frames);
      const where = `${name}-${width}-${colorScheme}`;
      const beyond: number = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (beyond > 0) found.push(`${where}: ${beyond} px wider than the window`);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${where}.png`, fullPage: true });
      }
      if (width === 768) continue;
      found.push(...(await audit(page, colorScheme === 'dark')).map((fault) => `${where}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
  return found;
}

/** What axe finds in the page as it stands. */
function audit(page: Page, coloursOnly: boolean): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(coloursOnly && { runOnly: colourRules }) };
  return page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}
