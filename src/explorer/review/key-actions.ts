/** What a key does in the list of proposals. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'accept'
  | 'correct'
  | 'reject'
  | 'takeBack'
  | 'select'
  | 'send'
  | 'help';

/** Each action with its keys, as the browser names them, and what the help says of it. */
export const keyTable: readonly {
  readonly action: KeyAction;
  readonly keys: readonly string[];
  readonly about: string;
}[] = [
  { action: 'next', keys: ['ArrowDown', 'j'], about: 'next proposal' },
  { action: 'previous', keys: ['ArrowUp', 'k'], about: 'previous proposal' },
  { action: 'first', keys: ['Home'], about: 'first proposal' },
  { action: 'last', keys: ['End'], about: 'last proposal' },
  { action: 'accept', keys: ['a'], about: 'accept it as it is' },
  { action: 'correct', keys: ['e'], about: 'correct it' },
  { action: 'reject', keys: ['r'], about: 'reject it, with a reason if you like; withdraw it if it was accepted' },
  { action: 'takeBack', keys: ['u'], about: 'undo the decision about it, or else the last step' },
  { action: 'select', keys: ['x'], about: 'select it, to decide about several at once' },
  { action: 'send', keys: ['s'], about: 'see what the decisions add, and send them' },
  { action: 'help', keys: ['?'], about: 'show these keys' },
];

/** What is pressed, as far as it matters here. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does; `undefined` if it belongs to the browser. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return keyTable.find(({ keys }) => keys.includes(key))?.action;
}
