import { useLocation } from 'wouter';

/**
 * The page of a thing: the id `kind:rest` is the path `/kind/rest`, and a passage is a place in its document's page.
 *
 * @param id a global id, such as `meeting:2022-02-12-jp-kr-fm`
 */
export function pageOf(id: string): string {
  const [kind = '', rest = ''] = split(id, ':');
  if (kind === 'passage') {
    const [document, number] = split(rest, '#');
    return `/document/${encode(document ?? '')}#passage-${number}`;
  }
  return `/${kind}/${encode(rest)}`;
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

/** The id of the thing whose page is open. */
export function usePageId(): string {
  const [path] = useLocation();
  return idOf(path);
}
