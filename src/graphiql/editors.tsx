import { useGraphiQL } from '@graphiql/react';
import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';
import { useEffect } from 'react';

// GraphiQL's own `setup-workers/vite` stops Vite's dev server (graphiql#4473) and writes to the console.
const environment: Environment = {
  getWorker(_id, label) {
    if (label === 'graphql') return new GraphQLWorker();
    return label === 'json' ? new JsonWorker() : new EditorWorker();
  },
};

/** Tells the editor which script each of its workers runs. */
export function provideWorkers(): void {
  window.MonacoEnvironment = environment;
}

/** Sets the options that our texts need in the editors. It shows nothing itself. */
export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      // Names here are in many scripts: a dash or a full-width bracket is not an attempt to deceive.
      editor?.updateOptions({ wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
