import variables from './example-variables.json';
import { examples } from './examples.js';

/** An example of every operation file there is when the page is built. */
export const ourExamples = examples(
  import.meta.glob<string>('../../schema/operations/*.graphql', { query: '?raw', import: 'default', eager: true }),
  variables,
);
