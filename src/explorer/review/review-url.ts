import { pageOf } from '../url/page-of.js';
import { oneOf, text } from '../url/url-state.js';

/** What of the review of a document stands in its URL: the proposal in focus, which are listed, the bound of a bulk. */
export const reviewParams = {
  at: text,
  show: oneOf(['open', 'all'], 'open'),
  above: oneOf(['0.95', '0.9', '0.8', '0.7', '0.6', '0.5'], '0.8'),
};

/** The bounds that a bulk decision can have. */
export const bounds = ['0.95', '0.9', '0.8', '0.7', '0.6', '0.5'] as const;

/**
 * The page where something is reviewed.
 *
 * @param id of a document, or of an accepted act
 * @param at the proposal that has the focus there
 */
export function reviewPageOf(id: string, at?: string): string {
  return `/review${pageOf(id)}${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`;
}
