import { leftOut } from './test/support/left-out.mjs';

/**
 * Tests run as ES modules, in two lanes. A lane is a worker of jest with a real Neo4j of its own, which its files share
 * one after another (see test/support). A Neo4j that NEO4J_TEST_URI names is one lane.
 */
export default {
  testEnvironment: '<rootDir>/test/support/shared-modules/environment.cjs',
  runtime: '<rootDir>/test/support/shared-modules/runtime.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...leftOut.map(({ path }) => path)],
  reporters: ['default', '<rootDir>/test/support/left-out.mjs'],
  transform: {},
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: process.env.NEO4J_TEST_URI ? 1 : 2,
  testTimeout: 120_000,
};
