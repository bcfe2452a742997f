import type { Kind } from '../../generated/vocabulary/kinds.js';

const withoutPage: ReadonlySet<string> = new Set<Kind>(['Office', 'Place']);

/** Whether the things of a kind have pages. Offices and places are told of on the pages of others. */
export function hasPage(kind: Kind): boolean {
  return !withoutPage.has(kind);
}

/**
 * The page of a thing: the id `kind:rest` is the path `/kind/rest`, and a passage is a place in its document's page.
 *
 * @param id a global id, such as `meeting:2022-02-12-jp-kr-fm`
 */
export function pageOf(id: string): string {
  const [kind = '', rest = ''] = split(id, ':');
  if (kind === 'passage') {
    const [document] = split(split(rest, '#')[0], '@');
    return `/document/${encode(document)}#${placeOf(id)}`;
  }
  return `/${kind}/${encode(rest)}`;
}

/**
 * The place of a passage in the page of its document: `passage-3`; `passage-3@2` if the second revision brought it.
 *
 * @param id such as `passage:kbs-2022-02-04@2#3`
 */
export function placeOf(id: string): string {
  const [document, number] = split(id, '#');
  const [, revision] = split(document, '@');
  return `passage-${number}${revision === '' ? '' : `@${revision}`}`;
}

/**
 * The page where a thing is edited, with its history.
 *
 * @param change the id of a change that was just made, of which the page says that it is done
 */
export function editPageOf(id: string, change?: string): string {
  return `/edit${pageOf(id)}${change === undefined ? '' : `?change=${encodeURIComponent(change)}`}`;
}

/**
 * The id of the thing whose page a path is.
 *
 * @param path such as `/meeting/2022-02-12-jp-kr-fm`
 */
export function idOf(path: string): string {
  const [kind = '', rest = ''] = split(path.replace(/^\//u, ''), '/');
  return `${kind}:${decodeURIComponent(rest)}`;
}

/** Ids keep the colons and commas that a path may have. */
const encode = (rest: string) => encodeURIComponent(rest).replaceAll('%3A', ':').replaceAll('%2C', ',');

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
