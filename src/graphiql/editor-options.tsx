import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Sets the editors to what our texts need; shows nothing itself. */
export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      // Names are in every script here: a dash or a full-width bracket is no attempt to deceive.
      editor?.updateOptions({ wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
