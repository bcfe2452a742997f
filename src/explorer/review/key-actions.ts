/** What a key does in the list of proposals. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'takeBack'
  | 'select'
  | 'send'
  | 'help';

const actions: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  a: 'accept',
  r: 'reject',
  e: 'correct',
  u: 'takeBack',
  x: 'select',
  s: 'send',
  '?': 'help',
};

/** What is pressed, as far as it tells what to do. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does; nothing where it belongs to the browser. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined {
  return ctrlKey || metaKey || altKey ? undefined : actions[key];
}
