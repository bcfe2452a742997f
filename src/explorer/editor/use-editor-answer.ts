import type { TypedDocument } from '../data/ask.js';
import { type Answer, useFetched } from '../data/use-answer.js';
import { askAsEditor } from './ask-as-editor.js';
import { useEditorToken } from './editor-token.js';

/**
 * Asks as the editor, once somebody is signed in. Unlike `useAnswer` it keeps nothing when the view is left or the editor
 * signs out: what is only proposed is not for everybody.
 */
export function useEditorAnswer<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
): Answer<TData> {
  const isSignedIn = useEditorToken() !== undefined;
  return useFetched(
    isSignedIn ? ['editor', document.toString(), variables] : undefined,
    (signal) => askAsEditor(document, variables, { signal }),
    { keep: 'view' },
  );
}
