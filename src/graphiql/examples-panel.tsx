import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import variables from './example-variables.json';
import { type Example, examples } from './examples.js';

/** An example of every operation file there is when the page is built. */
export const ourExamples = examples(
  import.meta.glob<string>('../../schema/operations/*.graphql', { query: '?raw', import: 'default', eager: true }),
  variables,
);

/** The panel of examples: it opens one again after its tab was changed or closed. */
export const examplesPanel: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesList };

function ExamplesList() {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();

  function open(example: Example) {
    const openTab = tabs.findIndex((tab) => tab.query === example.query && tab.variables === example.variables);
    if (openTab >= 0) {
      changeTab(openTab);
      return;
    }
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ul>
        {ourExamples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <b>{example.name}</b>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M2 3.5h1m2.5 0H14M2 8h1m2.5 0H14M2 12.5h1m2.5 0H14" strokeLinecap="round" />
    </svg>
  );
}
