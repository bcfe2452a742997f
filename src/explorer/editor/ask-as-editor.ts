import { ask, type TypedDocument } from '../data/ask.js';
import { ServiceFault } from '../data/service-fault.js';
import { type Answer, useFetched } from '../data/use-answer.js';
import { editorToken, keepEditorToken, useEditorToken } from './editor-token.js';

/**
 * Sends one operation with the token of the editor. A token that the service no longer takes is forgotten, so that the
 * page asks for one.
 *
 * @throws ServiceFault
 */
export async function askAsEditor<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  options: { readonly signal?: AbortSignal } = {},
): Promise<TData> {
  const token = editorToken();
  try {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return await ask(document, variables, { ...options, headers });
  } catch (error) {
    if (error instanceof ServiceFault && error.code === 'UNAUTHENTICATED') keepEditorToken(undefined);
    throw error;
  }
}

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
