import type { ActWords } from '../../act-form/act-draft.js';
import { counted, dayInWords, familyName } from '../../shared/wording.js';
import { actAsDecided } from './correction.js';
import type { Decided } from './decision.js';
import type { ProposedAct, ProposedMeeting, ProposedReference, Reading } from './proposal.js';

/** One relationship as a small sentence: "Hayashi —PROTESTED→ Sado mines". */
export interface GraphLine {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** What one decision adds to the graph. */
export type Addition =
  | { readonly is: 'meeting'; readonly id: string; readonly meeting: ProposedMeeting }
  | { readonly is: 'act'; readonly id: string; readonly act: ActWords; readonly lines: readonly GraphLine[] }
  | { readonly is: 'version'; readonly id: string; readonly act: ActWords; readonly lines: readonly GraphLine[] }
  | { readonly is: 'link'; readonly id: string; readonly lines: readonly GraphLine[] };

/** The direct relationships of an act: from each who did it to each that it is about. */
export function actLines({ type, actors, about }: Pick<ActWords, 'type' | 'actors' | 'about'>): GraphLine[] {
  return actors.flatMap((actor) => {
    const from = actor.__typename === 'Person' ? familyName(actor) : actor.name;
    return about.map(({ name }) => ({ from, type, to: name }));
  });
}

/** The relationship that a reference becomes; none if the meeting is only mentioned, or comes later. */
export function referenceLines({ kind, meeting, occasion }: ProposedReference, from: string): GraphLine[] {
  if (kind === 'FOLLOWED_UP' && meeting) return [{ from, type: kind, to: targetName(meeting) }];
  const beside = occasion ?? meeting;
  if (kind === 'ON_MARGINS_OF' && beside) return [{ from, type: kind, to: targetName(beside) }];
  return [];
}

/** What a meeting or a conference is called, with its day: many meetings have the same title. */
export function targetName(target: { readonly title: string; readonly date?: string }): string {
  return target.date === undefined ? target.title : `${target.title}, ${dayInWords(target.date)}`;
}

/**
 * What the decisions add to the graph, in the order in which the page lists them: new meetings, acts, new versions of acts,
 * links between meetings.
 *
 * @param accepted the acts of the reading that the graph has, as they stand there
 */
export function additionsOf(
  { meetings, proposedActs, references }: Pick<Reading, 'meetings' | 'proposedActs' | 'references'>,
  decided: Decided,
  accepted: ReadonlyMap<string, ActWords>,
): Addition[] {
  const meetingOf = (id: string | undefined) => meetings.find((meeting) => meeting.id === id);
  const told = new Set<string>();
  const acts: Addition[] = [];
  const links: Addition[] = [];

  for (const proposed of proposedActs) {
    const decision = decided[proposed.id];
    if (decision === undefined || decision.as === 'reject') continue;
    const meeting = meetingOf(proposed.meeting?.id);
    if (meeting) told.add(meeting.id);
    const stands: ActWords = accepted.get(proposed.id) ?? proposed;
    const act = decision.as === 'correct' ? actAsDecided(stands, decision.to, meeting) : stands;
    acts.push({ is: isNew(proposed) ? 'act' : 'version', id: proposed.id, act, lines: actLines(act) });
  }
  for (const reference of references) {
    const decision = decided[reference.id];
    if (decision === undefined || decision.as === 'reject') continue;
    const from = meetingOfReference(meetings, reference);
    if (from) told.add(from.id);
    links.push({ is: 'link', id: reference.id, lines: referenceLines(reference, from?.title ?? 'the meeting') });
  }
  const added = meetings
    .filter(({ id, status }) => told.has(id) && status === 'PROPOSED')
    .map((meeting): Addition => ({ is: 'meeting', id: meeting.id, meeting }));
  return [...added, ...acts, ...links];
}

const isNew = ({ status }: ProposedAct) => status === 'PROPOSED';

/** The meeting that a reference starts from, if the reading has it. */
export function meetingOfReference(
  meetings: readonly ProposedMeeting[],
  { meeting }: ProposedReference,
): ProposedMeeting | undefined {
  return meetings.find(({ followsUp }) => followsUp.some(({ id }) => id === meeting?.id)) ?? meetings[0];
}

const words: readonly [Addition['is'], string, string][] = [
  ['meeting', 'new meeting', 'new meetings'],
  ['act', 'new act', 'new acts'],
  ['version', 'changed act', 'changed acts'],
  ['link', 'reference', 'references'],
];

/** How much is added, in words: "1 new meeting, 3 new acts". */
export function additionCounts(additions: readonly Addition[]): string {
  const parts = words.flatMap(([is, singular, plural]) => {
    const count = additions.filter((addition) => addition.is === is).length;
    return count === 0 ? [] : [counted(count, singular, plural)];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
