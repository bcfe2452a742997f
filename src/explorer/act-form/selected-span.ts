/** A stretch of a text in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is marked in an element that shows a text and nothing else; `undefined` if nothing of it is, or only spaces. */
export function selectedSpan(element: HTMLElement | null): Span | undefined {
  const selection = window.getSelection();
  if (element === null || selection === null || selection.rangeCount === 0) return undefined;
  const marked = selection.getRangeAt(0);
  if (!element.contains(marked.startContainer) || !element.contains(marked.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(marked.startContainer, marked.startOffset);
  const start = before.toString().length;
  const words = marked.toString();
  if (words.trim() === '') return undefined;
  const spaces = words.length - words.trimStart().length;
  return { start: start + spaces, end: start + words.trimEnd().length };
}
