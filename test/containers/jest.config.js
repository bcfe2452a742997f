import base from '../../jest.config.js';

/** The container tests: on a Neo4j in a container, whatever else the environment offers. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/containers'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default'],
  // The containers of Compose are the second lane.
  maxWorkers: 1,
  testTimeout: 120_000,
  globalSetup: '<rootDir>/test/containers/global-setup.mjs',
};
