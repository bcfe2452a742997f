import { TalksBeforeDocument, TalksUntilDocument } from '../../generated/explorer/compare.js';
import { ask } from '../data/ask.js';
import { talkBefore } from './talk-before.js';

/**
 * Reads which talk was the one before another.
 *
 * @returns its id; `undefined` where there is none, or no such talk
 * @throws ServiceFault
 */
export async function readTalkBefore(id: string, signal: AbortSignal): Promise<string | undefined> {
  const { meeting } = await ask(TalksBeforeDocument, { id }, { signal });
  if (!meeting) return undefined;
  const parties = meeting.parties.map(({ code }) => code);
  const { meetings } = await ask(TalksUntilDocument, { parties, to: meeting.date }, { signal });
  return talkBefore(meeting, meetings.nodes)?.id;
}
