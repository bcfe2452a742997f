import base from '../jest.config.js';

/** The tests of the source's own structure, which need no Neo4j: `npm run check` runs them too. */
export default {
  ...base,
  rootDir: '..',
  testMatch: ['<rootDir>/test/*.test.ts'],
  reporters: ['default'],
  globalSetup: undefined,
  globalTeardown: undefined,
};
