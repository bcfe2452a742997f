import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

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
