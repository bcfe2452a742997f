import type { Locator, Page } from 'playwright-core';
import { bytesOf } from '../support/browser.js';
import { type Explorer, useExplorer } from './use-explorer.js';

/** Things of the seed at which the tests start. */
export const honolulu = 'meeting:2022-02-12-jp-kr-fm';
export const hayashi = 'person:hayashi-yoshimasa';
export const sado = 'issue:sado-mines-nomination';

/** A picture is laid out, painted and looked at: a busy computer takes its time, in milliseconds. */
export const patience = 180_000;

/** What the view gives as JSON. */
export interface Exported {
  readonly provenance: Record<string, string>;
  readonly things: readonly {
    readonly id: string;
    readonly kind: string;
    readonly x: number;
    readonly y: number;
    readonly day: string;
    readonly pinned: boolean;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly act: string;
    readonly day: string;
  }[];
  readonly notDrawn: readonly { readonly of: string; readonly type: string; readonly count: number }[];
}

/** The graph view for the tests of one file. */
export interface GraphExplorer extends Explorer {
  /** Opens a view, and waits until it is drawn. */
  opened(path: string): Promise<Page>;
}

/** See `useExplorer`. */
export function useGraphView(): GraphExplorer {
  const explorer = useExplorer();
  return {
    service: explorer.service,
    open: explorer.open,
    async opened(path) {
      const page = await explorer.open(path);
      await options(page).first().waitFor();
      await settled(page);
      return page;
    },
  };
}

/** The address of the view that starts at a thing. */
export const at = (id: string, more = '') => `/graph?at=${encodeURIComponent(id)}${more}`;

/** The list of what is drawn, and one entry of it. */
export const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
export const option = (page: Page, name: RegExp): Locator =>
  page.getByRole('listbox').getByRole('option', { name }).first();

/** The card of what was looked at last. */
export const card = (page: Page): Locator => page.locator('.graph-card').last();

/** Waits until the view has loaded and laid out what it shows. */
export const settled = (page: Page) => page.locator('.graph-main[aria-busy="false"]').waitFor();

/** Chooses a thing in the list, and then a button of its card. */
export async function command(page: Page, name: RegExp, button: RegExp): Promise<void> {
  await option(page, name).click();
  await card(page).getByRole('button', { name: button }).click();
  await settled(page);
}

/** Downloads what is drawn in a format of the menu. */
export async function downloaded(page: Page, format: string): Promise<Buffer> {
  await page.getByText('Downloads', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
  ]);
  return bytesOf(download);
}

/** What is drawn, as the view itself gives it. */
export const drawn = async (page: Page): Promise<Exported> => JSON.parse((await downloaded(page, 'JSON')).toString());

/** Where a thing is on the canvas, in pixels. Cytoscape keeps itself in its container. */
export function placed(page: Page, id: string): Promise<{ x: number; y: number; zoom: number }> {
  return page.evaluate(
    `(() => { const { cy } = document.querySelector('.graph-canvas-box')._cyreg; const { x, y } = cy.getElementById(${JSON.stringify(id)}).renderedPosition(); return { x, y, zoom: cy.zoom() }; })()`,
  );
}

/** Where the middle of a line is on the canvas, in pixels. */
export function middleOfLine(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    `(() => { const { cy } = document.querySelector('.graph-canvas-box')._cyreg; const line = cy.getElementById(${JSON.stringify(id)}); return line.renderedMidpoint(); })()`,
  );
}
