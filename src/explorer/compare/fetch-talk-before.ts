import { TalksBeforeDocument, TalksUntilDocument } from '../../generated/explorer/compare.js';
import { ask } from '../data/ask.js';
import { talkBefore } from './talk-before.js';

/**
 * Finds which talk was the one before another.
 *
 * @returns its id; `null` if there is none, or no such talk
 * @throws ServiceFault
 */
export async function fetchTalkBefore(id: string, signal: AbortSignal): Promise<string | null> {
  const { meeting } = await ask(TalksBeforeDocument, { id }, { signal });
  if (!meeting) return null;
  const parties = meeting.parties.map(({ code }) => code);
  const { meetings } = await ask(TalksUntilDocument, { parties, to: meeting.date }, { signal });
  return talkBefore(meeting, meetings.nodes)?.id ?? null;
}
