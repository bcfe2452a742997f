import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const pictures = 'test/explorer/pictures';
const widths = [1280, 768, 390];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Looks at a page at three widths, light and dark: keeps a picture of each in `test/explorer/pictures`, and says what axe
 * finds and where the page is wider than its window.
 *
 * @param name of the pictures, such as `meeting`
 * @returns a line for each finding; none is right
 */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  mkdirSync(pictures, { recursive: true });
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: before.height });
      const where = `${name}-${width}-${colorScheme}`;
      const beyond: number = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (beyond > 0) found.push(`${where}: ${beyond} px wider than the window`);
      await page.screenshot({ path: `${pictures}/${where}.png`, fullPage: true });
      if (width !== 768) found.push(...(await audit(page)).map((fault) => `${where}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
  return found;
}

/** What axe finds in the page as it stands. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}
