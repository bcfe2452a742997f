/** As for every test, on a Neo4j in a container: without a container engine the run fails here, and says why. */
import { execFileSync } from 'node:child_process';
import sharedSetup from '../support/global-setup.mjs';

export default async function globalSetup(...settings) {
  requireAnswer('docker', ['version'], 'No container engine answers: start one, or set DOCKER_HOST.');
  delete process.env.NEO4J_TEST_URI;
  await sharedSetup(...settings);
}

function requireAnswer(command, args, otherwise) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 10_000 });
  } catch {
    const error = new Error(otherwise);
    error.stack = error.message; // whoever reads this has nothing to look for in our code
    throw error;
  }
}
