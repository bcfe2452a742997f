import type { ActLineFragment, ActType } from '../../generated/explorer/act-form.js';

/** What of an act a form changes, and what its sentence is made of. */
export type ActWords = Pick<
  ActLineFragment,
  'id' | 'type' | 'summary' | 'joint' | 'repeated' | 'actors' | 'toward' | 'about'
>;

/** With whom an act was done: who may be named as its actor. */
export interface Around {
  readonly parties: ActWords['toward'];
  readonly participants: readonly {
    readonly person: Extract<ActWords['actors'][number], { readonly __typename: 'Person' }>;
    readonly country: { readonly id: string } | null;
  }[];
}

/** What the form of an act holds. */
export interface ActDraft {
  readonly type: ActType;
  readonly repeated: boolean;
  readonly actors: ActWords['actors'];
  readonly toward: ActWords['toward'];
  readonly about: ActWords['about'];
  /** As the editor wrote it; `undefined` while it follows from the rest. */
  readonly summary: string | undefined;
}

/** Whether two or more sides do an act together. */
export function isJoint(actors: ActWords['actors'], around: Around | undefined): boolean {
  return new Set(actors.map((actor) => sideOf(actor, around))).size > 1;
}

function sideOf(actor: ActWords['actors'][number], around: Around | undefined): string {
  const took = around?.participants.find(({ person }) => person.id === actor.id);
  return took?.country?.id ?? actor.id;
}

/** What a draft lacks to be an act, in words. */
export function missingIn({ actors, about }: Pick<ActDraft, 'actors' | 'about'>): string | undefined {
  if (actors.length === 0) return 'Choose who did it.';
  return about.length === 0 ? 'Choose what it is about.' : undefined;
}
