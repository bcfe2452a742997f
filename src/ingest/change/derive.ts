import { repetitionTables } from '../../domain/acts.js';
import type { WriteStatement } from '../../graph/write.js';
import type { ChangedNode } from './difference.js';
import { endsOf, type NodeImage } from './image.js';

/**
 * Makes anew what is derived from nodes that changed: the direct relationships of acts, what meetings dealt with, who met, what
 * acts repeat, which documents wait for a review. It depends on what is there now, and on nothing else; what the nodes were
 * before says only where to look for what is no longer right.
 */
export async function derive(write: WriteStatement, changed: readonly ChangedNode[]): Promise<void> {
  const acts = changed.filter(({ before, after }) => isA('Act', before) || isA('Act', after));
  if (acts.length > 0) {
    await write('derive-direct-relationships', {
      rows: acts.map(({ before, after }) => {
        const was = isA('Act', before) ? before : undefined;
        return {
          id: (was ?? after)?.id ?? '',
          type: (was?.properties.type as string | undefined) ?? null,
          actorIds: endsOf(was, 'PERFORMED'),
          subjectIds: endsOf(was, 'ABOUT'),
        };
      }),
    });
  }

  const meetings = changed.filter(({ before, after }) => isA('Meeting', before) || isA('Meeting', after));
  const meetingIds = idsOf(meetings);
  if (meetings.length > 0) {
    await write('derive-met', {
      rows: meetings.map(({ before, after }) => ({
        id: (before ?? after)?.id ?? '',
        partyIds: isA('Meeting', before) ? endsOf(before, 'PARTY_TO') : [],
      })),
    });
  }
  const dealing = new Set([...meetingIds, ...imagesOf(acts).flatMap((act) => endsOf(act, 'IN'))]);
  if (dealing.size > 0) await write('derive-discussed', { meetingIds: [...dealing].sort() });

  if (acts.length + meetings.length > 0) {
    await write('derive-repetitions', {
      actIds: idsOf(acts),
      meetingIds,
      subjects: [...firstDays(imagesOf(acts))].map(([id, since]) => ({ id, since })),
      ...repetitionTables,
    });
  }

  const read = imagesOf(changed).flatMap((image) => {
    if (isA('Document', image) || isA('RetractedDocument', image)) return [image.id];
    if (isA('Unresolved', image)) return [image.properties.documentId as string];
    return endsOf(image, 'PROPOSED_FROM');
  });
  // A talk of which no act is proposed any more is open by itself, in every document that tells of it.
  const talks = imagesOf(changed).flatMap((image) => endsOf(image, 'PROPOSED_IN'));
  if (read.length + talks.length > 0) {
    const [documentIds = [], talkIds = []] = [read, talks].map((ids) => [...new Set(ids)].sort());
    await write('derive-open-readings', { documentIds, talkIds });
  }
}

/** For each subject of acts the first day of one of them: what is repeated on that day or later may be another act now. */
function firstDays(acts: readonly NodeImage[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const act of acts.filter((image) => isA('Act', image))) {
    const { date } = act.properties.date as { date: string };
    for (const id of endsOf(act, 'ABOUT')) {
      const known = days.get(id);
      if (known === undefined || date < known) days.set(id, date);
    }
  }
  return days;
}

function isA(label: string, image: NodeImage | undefined): boolean {
  return image?.labels.includes(label) === true;
}

function imagesOf(changed: readonly ChangedNode[]): NodeImage[] {
  return changed.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
}

function idsOf(changed: readonly ChangedNode[]): string[] {
  return [...new Set(imagesOf(changed).map(({ id }) => id))].sort();
}
