import { oneOf, texts } from '../url/url-state.js';
import { sidesOf, type ThreadAct } from './thread-act.js';

/** Which acts are shown, in the URL; an empty list is all. */
export const threadParams = { tone: texts, side: texts, only: oneOf(['all', 'again'], 'all') };

/** What stands in the URL. */
export interface ThreadFilter {
  /** Families, by their tone. */
  readonly tone: readonly string[];
  /** Sides, by their ids. */
  readonly side: readonly string[];
  /** `again` for the acts only of which a text says that they were done before. */
  readonly only: 'all' | 'again';
}

/** Whether an act is shown. */
export function isShown(act: ThreadAct, { tone, side, only }: ThreadFilter): boolean {
  return (
    (tone.length === 0 || tone.includes(String(act.tone))) &&
    (side.length === 0 || sidesOf(act).some(({ id }) => side.includes(id))) &&
    (only === 'all' || act.repeated)
  );
}
