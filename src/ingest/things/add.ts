import type { Kind } from '../../domain/ids.js';
import type { GraphWriter } from '../../graph/write.js';
import { recordChange } from '../change/record.js';
import type { Signature } from '../review.js';
import { type Addition, checkedAddition, type EditedKind } from './add-input.js';
import { Adding, type NewRecord } from './adding.js';
import { readKnownThings } from './known-things.js';

/** What an addition did. */
export interface Added {
  /** The id of the change; `null` if nothing was new. */
  readonly changeId: string | null;
  /** The ids of what the input names, in its order, kind by kind. */
  readonly thingIds: readonly string[];
}

/** The lists of an addition, in the order in which they are added: what comes later may name what comes before. */
const lists = [
  ['organizations', 'Organization'],
  ['offices', 'Office'],
  ['places', 'Place'],
  ['conferences', 'Conference'],
  ['persons', 'Person'],
  ['issues', 'Issue'],
  ['meetings', 'Meeting'],
] as const satisfies readonly (readonly [keyof Addition, EditedKind])[];

/**
 * Adds what the graph does not know yet: all of it in one change, or nothing. A thing that is there already is given what is new
 * about it, and nothing that it has is replaced.
 *
 * @param input as in the SDL (`AddInput`); its types are checked here
 * @throws BAD_USER_INPUT with the path in the input
 * @throws LIKELY_DOUBLE with the things that a new one may be, and why
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function addThings(writer: GraphWriter, input: unknown, signature: Signature): Promise<Added> {
  const addition = checkedAddition(input);
  const note = { kind: 'ADDED', ...signature, reason: addition.reason ?? null, summary: summaryOf } as const;
  const { result, change } = await recordChange(writer, note, async (write, touch) => {
    const adding = new Adding(await readKnownThings(write, kindsIn(addition)), addition.source ?? undefined, signature);
    await adding.readReferences(touch, addition);
    for (const [list, kind] of lists) {
      for (const [place, record] of ((addition[list] ?? []) as readonly NewRecord[]).entries()) {
        await adding.add(kind, record, `input.${list}[${place}]`, touch);
      }
    }
    adding.checkDoubles();
    await adding.put(write, touch);
    return adding;
  });
  return { changeId: change, thingIds: result.ids };
}

function kindsIn(addition: Addition): Kind[] {
  const kinds = lists.filter(([list]) => (addition[list]?.length ?? 0) > 0).map(([, kind]): Kind => kind);
  const withOffices = kinds.includes('Person') ? [...kinds, 'Office' as const] : kinds;
  return [...new Set(withOffices)].filter((kind) => kind !== 'Meeting');
}

function summaryOf({ made, ids }: Adding): string {
  const name = (id: string) => (made.has(id) ? 'new' : 'more about');
  const said = [...new Set(ids)].map((id) => `${name(id)} ${id}`);
  return `Added ${said.slice(0, 5).join(', ')}${said.length > 5 ? ` and ${said.length - 5} more` : ''}.`;
}
