/** What can be done in the picture by a key. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'follow'
  | 'back'
  | 'open'
  | 'expand'
  | 'hide'
  | 'pin'
  | 'pick'
  | 'undo'
  | 'redo'
  | 'arrange'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'leave'
  | 'help';

/** Each key with its command and what it is called in the help. */
export const keys: readonly {
  readonly key: string;
  readonly shown: string;
  readonly command: Command;
  readonly about: string;
}[] = [
  { key: 'ArrowDown', shown: '↓', command: 'next', about: 'next thing in the list' },
  { key: 'ArrowUp', shown: '↑', command: 'previous', about: 'previous thing in the list' },
  {
    key: 'ArrowRight',
    shown: '→',
    command: 'follow',
    about: 'along a link; again for the next link',
  },
  { key: 'ArrowLeft', shown: '←', command: 'back', about: 'back to where the link started' },
  { key: 'Home', shown: 'Home', command: 'first', about: 'first thing' },
  { key: 'End', shown: 'End', command: 'last', about: 'last thing' },
  { key: 'Enter', shown: 'Enter', command: 'open', about: 'open its details, and follow its links from here' },
  { key: 'e', shown: 'e', command: 'expand', about: 'see what can be drawn around it' },
  { key: 'h', shown: 'h', command: 'hide', about: 'hide it' },
  { key: 'p', shown: 'p', command: 'pin', about: 'pin or unpin it' },
  { key: 'k', shown: 'k', command: 'pick', about: 'pick it for a path; the second pick finds the paths' },
  { key: 'u', shown: 'u', command: 'undo', about: 'undo' },
  { key: 'r', shown: 'r', command: 'redo', about: 'redo' },
  { key: 'a', shown: 'a', command: 'arrange', about: 'rearrange' },
  { key: 'f', shown: 'f', command: 'fit', about: 'fit the picture to the view' },
  { key: '+', shown: '+', command: 'zoomIn', about: 'zoom in' },
  { key: '-', shown: '-', command: 'zoomOut', about: 'zoom out' },
  { key: 'Escape', shown: 'Esc', command: 'leave', about: 'close the details' },
  { key: '?', shown: '?', command: 'help', about: 'these keys' },
];

/** The command of a key; nothing for keys that are the browser's. */
export function commandOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
    return key.toLowerCase() === 'y' ? 'redo' : undefined;
  }
  if (altKey) return undefined;
  if (key === ' ') return 'open';
  if (key === 'Delete') return 'hide';
  if (key === '=') return 'zoomIn';
  return keys.find((entry) => entry.key === key)?.command;
}
