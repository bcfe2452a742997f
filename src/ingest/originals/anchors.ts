import type { RowOf } from '../../graph/statements/statements.js';
import type { Anchors } from '../ingest-document.js';
import type { LinkedReading } from '../linked-reading.js';
import { type ComparedAct, matchActs } from './match-acts.js';

/** What the graph has from a document. */
export type Held = RowOf<'write', 'find-cited-acts'>;

/** Finds what the graph has from a document in what was read in its original. What was decided of the reading stands. */
export function anchorsOf({ acts, decided, links }: Held, reading: LinkedReading): Anchors {
  const decisions = new Map(decided.map(({ id, becameId }) => [id, becameId]));
  const open = new Map(acts.map((act) => [act.id, { ...act, words: [act.words, act.summary].join(' ') }]));
  const becameIds = new Map<string, string>();
  for (const { id, meetingId = null } of reading.acts) {
    const became = decisions.get(id) ?? '';
    // The same words may tell of another talk by now.
    if (open.get(became)?.meetingId === meetingId) becameIds.set(id, became);
  }
  for (const became of becameIds.values()) open.delete(became);
  const undecided = reading.acts.filter(({ id }) => !decisions.has(id)).map(compared);
  for (const [id, became] of matchActs([...open.values()], undecided)) becameIds.set(id, became);

  const known = reading.references.flatMap(({ id, kind, fromMeetingId, toMeetingId }) => {
    const link = links.find(
      (other) => other.kind === kind && other.meetingId === fromMeetingId && other.targetId === toMeetingId,
    );
    return link === undefined || decisions.has(id) ? [] : [{ id, link }];
  });
  const followUps = known.filter(
    ({ link }, at) =>
      link.kind === 'FOLLOWED_UP' && link.isOfSummary && known.findIndex((other) => other.link === link) === at,
  );
  return {
    becameIds,
    knownReferenceIds: known.map(({ id }) => id),
    followUpIds: followUps.map(({ id }) => id),
  };
}

function compared({ actors, meetingId, citation, ...act }: LinkedReading['acts'][number]): ComparedAct {
  return { ...act, meetingId: meetingId ?? null, actorIds: actors.map(({ id }) => id), words: citation.quote };
}
