import type { FetchState, KnownText } from './fetch-state.js';
import type { ListedText } from './listed-text.js';
import type { Source } from './sources-file.js';

/** A text that is looked at again is asked for once in so many hours. */
const recheckHours = 24;

/** By what is decided which texts are fetched. */
interface Circumstances {
  readonly state: FetchState;
  /** The names of all sources of the file: a text that waits for one that is gone is taken over by another that lists it. */
  readonly names: ReadonlySet<string>;
  /** Whether everything that failed is tried at once, also what was given up. */
  readonly retry?: boolean;
  readonly now: () => Date;
}

/**
 * A text that a source lists for the first time.
 *
 * @param isEarlier whether it is older than what the first look brings
 */
export function firstKnown(listed: ListedText, source: Source, isEarlier: boolean): KnownText {
  if (isEarlier) return { address: listed.address, source: source.name, state: 'LEFT', why: 'earlier' };
  return { ...listed, source: source.name, state: 'WAITING' };
}

/** A text that the list says was changed, waiting once more, if it is still looked at. */
export function changedText(listed: ListedText, source: Source, run: Circumstances): KnownText[] {
  const known = run.state.text(listed.address);
  const isLeftBehind =
    known !== undefined && ['WAITING', 'FAILED'].includes(known.state) && !run.names.has(known.source);
  if (isLeftBehind) return [{ ...known, source: source.name }];
  const isChanged = known?.changed !== undefined && listed.changed !== undefined && known.changed !== listed.changed;
  if (known?.source !== source.name || !isChanged) return [];
  const again = known.state === 'TAKEN' && known.why !== 'known' && isYoung(known, source, run);
  const { text: _, ...before } = known;
  return [{ ...before, ...listed, source: known.source, ...(again && { state: 'WAITING', failures: 0 }) }];
}

function isYoung({ came }: KnownText, { recheck }: Source, { now }: Circumstances): boolean {
  return came !== undefined && now().getTime() - Date.parse(came) < recheck * 24 * 3_600_000;
}

/** Whether a text is left because it failed. */
export function isGivenUp({ state, why }: KnownText): boolean {
  return state === 'LEFT' && why !== 'earlier' && why !== 'deleted';
}

/** Whether the host of an address asked to be left alone. */
export function isResting(address: string, { state, now }: Circumstances): boolean {
  return (state.restsUntil(new URL(address).host) ?? '') > now().toISOString();
}

/** Whether a text is to be fetched now. */
export function isDue(text: KnownText, source: Source, run: Circumstances): boolean {
  const { state, notBefore = '', asked = '', brought } = text;
  const now = run.now().getTime();
  if (state === 'WAITING') return !(Date.parse(notBefore) > now);
  if (state === 'FAILED') return run.retry === true || Date.parse(notBefore) <= now;
  if (state === 'LEFT') return run.retry === true && isGivenUp(text);
  return brought === true && isYoung(text, source, run) && now - Date.parse(asked) >= recheckHours * 3_600_000;
}
