import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import { EditorOptions, provideWorkers } from './editors.js';
import { examplesPanel, ourExamples } from './examples-panel.js';
import { ownStorage } from './own-storage.js';
import welcome from './welcome.graphql?raw';

provideWorkers();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

createRoot(root).render(
  <GraphiQL
    fetcher={ask}
    storage={ownStorage(localStorage)}
    defaultTabs={[{ query: welcome, variables: '{}' }, ...ourExamples]}
    defaultEditorToolsVisibility="variables"
    plugins={[examplesPanel, HISTORY_PLUGIN]}
    schemaDescription
  >
    <EditorOptions />
    <GraphiQL.Logo>Démarche</GraphiQL.Logo>
  </GraphiQL>,
);
