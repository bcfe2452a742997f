import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, Kind, parse } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { loadSchema } from '../../src/api/schema.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { openBrowser, watchPage } from '../support/browser.js';
import { useTestService } from '../support/service.js';

const schema = loadSchema(projectFolders.schema);
const operations = readdirSync(projectFolders.operations).map((file) => {
  const query = readFileSync(join(projectFolders.operations, file), 'utf8');
  const [, title = ''] = /^(?:query|mutation) (\w+)/m.exec(query) ?? [];
  return { file, title, forEditors: isForEditors(query) };
});

/** Whether an operation asks for a field that only an editor may use. */
function isForEditors(query: string): boolean {
  const operation = getOperationAST(parse(query));
  const type = operation == null ? undefined : schema.getRootType(operation.operation);
  return (operation?.selectionSet.selections ?? []).some(
    (selection) =>
      selection.kind === Kind.FIELD &&
      type?.getFields()[selection.name.value]?.astNode?.directives?.some(({ name }) => name.value === 'editor'),
  );
}

const isEmptyList = (answer: unknown) => Array.isArray(answer) && answer.length === 0;

describe('the GraphQL page', () => {
  const service = useTestService();
  let browser: Browser;
  // The tests share the cache of the browser, since the editor is large; each has a page of its own.
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript('localStorage.clear()');
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await context.newPage();
    faults = [];
    watchPage(page, service.url, (fault) => faults.push(fault));
    await page.goto(`${service.url}/graphql`);
    await page.getByText('query Welcome').waitFor();
  });
  afterEach(async () => {
    const found = [...faults];
    await page.close();
    expect(found).toEqual([]);
  });

  const tab = (title: string) => page.getByTitle(title, { exact: true });

  async function run() {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: /Execute query/ }).click();
    return (await answer).json();
  }

  it('opens with a welcome and a tab for each operation', async () => {
    expect(await page.title()).toBe('Démarche · GraphQL');
    const titles = await page.locator('[role=tab] > [title]').allTextContents();
    expect(titles[0]).toBe('Welcome');
    expect(titles.slice(1).sort()).toEqual(operations.map(({ title }) => title).sort());
  });

  it('shows the talk of Honolulu', async () => {
    await tab('Meeting').click();
    await run();
    await page.getByRole('region', { name: 'Result Window' }).getByText('"Honolulu"').waitFor();
  });

  it('runs every example that is for everybody', async () => {
    for (const { file, title } of operations.filter(({ forEditors }) => !forEditors)) {
      await tab(title).click();
      const { data, errors } = await run();
      const empty = Object.values(data ?? {}).filter((answer) => answer === null || isEmptyList(answer));
      expect({ file, errors, empty }).toEqual({ file, errors: undefined, empty: [] });
    }
  }, 300_000);

  it('knows the schema: a field that does not exist is underlined', async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').focus();
    await page.keyboard.insertText('{ meetingz { totalCount } }');
    await page.locator('.squiggly-error').first().waitFor();
  });

  it('opens an example again whose tab was closed', async () => {
    await tab('Paths').click();
    await page.getByRole('button', { name: 'Close Tab' }).click();
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: /^paths/ }).click();
    await tab('Paths').waitFor();
    expect((await run()).data.paths[0].nodes.length).toBeGreaterThan(1);
  });
});
