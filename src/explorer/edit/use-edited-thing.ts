import { LastChangeDocument } from '../../generated/explorer/edit.js';
import { type Answer, useFetched } from '../data/use-answer.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import type { EditedThing } from './draft.js';
import type { EditedKind } from './kinds.js';

/** Asks for the values of a thing that is to be edited; `null` if there is no such thing. */
export function useEditedThing(id: string, { query }: EditedKind): Answer<EditedThing | null> {
  return useFetched(
    ['editor', 'edited', id],
    async (signal): Promise<EditedThing | null> => {
      // First the change, then the values: whatever is written in between is told as CONFLICT, and not overwritten.
      const { changes } = await askAsEditor(LastChangeDocument, { of: id }, { signal });
      const { node } = await askAsEditor(query, { id }, { signal });
      return node && { seen: changes.nodes[0]?.id ?? null, values: node };
    },
    { keep: 'view' },
  );
}
