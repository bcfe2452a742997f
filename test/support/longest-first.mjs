import Sequencer from '@jest/test-sequencer';

/** The files that take longest, the longest first: a lane that began one of them last would keep the run waiting. */
const longest = [
  'ingest/import-events.test.ts',
  'ingest/import-offline.test.ts',
  'ingest/undo.test.ts',
  'explorer/desk-officer.test.ts',
  'local-neo4j/survival.test.ts',
  'explorer/edit.test.ts',
  'cypher/contract.test.ts',
  'ingest/upgrade.test.ts',
  'api/contract.test.ts',
  'ingest/undo-import.test.ts',
  'explorer/review.test.ts',
  'ingest/originals.test.ts',
  'evaluate/world.test.ts',
  'api/briefing-ahead.test.ts',
  'ingest/planned-talks.test.ts',
  'graphiql/page.test.ts',
  'explorer/graph-drawing.test.ts',
  'cypher/taken-in.test.ts',
];

/** The order of the test files: the longest first, the others as jest orders them. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const place = ({ path }) => {
      const index = longest.findIndex((file) => path.endsWith(`/test/${file}`));
      return index === -1 ? longest.length : index;
    };
    return [...(await super.sort(tests))].sort((first, second) => place(first) - place(second));
  }
}
