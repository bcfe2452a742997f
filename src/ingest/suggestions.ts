import { createHash } from 'node:crypto';
import type { Assistant, AssistedText } from '../assist/assistant.js';
import { DemarcheError } from '../errors.js';
import type { Suggestions } from '../extract/reading.js';

/** A model that is asked for each new text, and who is told when it does not help: the text is then read without it. */
export interface Assistance {
  readonly assistant: Assistant;
  readonly failed: (error: DemarcheError) => void;
}

/**
 * What a model suggests for a text. What it once said is kept with the document, so that the same text is read again without asking.
 *
 * @param kept what is kept with the document of this address
 * @returns what it suggests, and the text to keep; nothing if no model was asked or none helped
 */
export async function suggestionsFor(
  text: AssistedText,
  kept: string | undefined,
  assistance: Assistance | undefined,
): Promise<{ readonly suggestions?: Suggestions; readonly assistance?: string }> {
  const of = createHash('sha256').update(JSON.stringify(text)).digest('hex');
  const earlier = kept === undefined ? undefined : (JSON.parse(kept) as Suggestions & { readonly of: string });
  const usable = earlier?.of === of ? { suggestions: earlier, assistance: kept ?? '' } : {};
  const { assistant } = assistance ?? {};
  if (assistance === undefined || assistant === undefined) return usable;
  if (earlier?.of === of && earlier.by === assistant.name) return usable;
  try {
    const suggestions = { by: assistant.name, acts: await assistant.suggest(text) };
    return { suggestions, assistance: JSON.stringify({ ...suggestions, of }) };
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    assistance.failed(error);
    return usable;
  }
}
