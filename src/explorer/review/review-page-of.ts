import { pageOf } from '../url/page-of.js';

/**
 * The page where something is reviewed.
 *
 * @param id of a document, or of an accepted act
 * @param at the proposal that has the focus there
 */
export function reviewPageOf(id: string, at?: string): string {
  return `/review${pageOf(id)}${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`;
}
