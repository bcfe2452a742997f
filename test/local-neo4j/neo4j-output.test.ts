import { neo4jFailure } from '../../src/local-neo4j/neo4j-output.js';

const facts = { boltPort: 7999, data: '/home/neo4j/data', logs: '/home/neo4j/logs', heapMegabytes: 512 };

test.each([
  ['java.io.IOException: No space left on device', 'DISK_FULL', /disk that holds \/home\/neo4j\/data is full/],
  ['java.net.BindException: Address already in use', 'PORT_TAKEN', /Port 7999/],
  ['FileLockException: Lock file has been locked by another process: store_lock', 'LOCAL_NEO4J_FAILED', /open/],
  ['Error: Could not reserve enough space for 512000KB object heap', 'LOCAL_NEO4J_FAILED', /not enough memory.*512 MB/],
  [
    'INFO Starting...\nERROR Failed to start Neo4j: it is Monday',
    'LOCAL_NEO4J_FAILED',
    /did not start: .*it is Monday/,
  ],
  ['INFO Starting...', 'LOCAL_NEO4J_FAILED', /gave no reason/],
])('%s is %s', (output, code, message) => {
  expect(neo4jFailure(output, facts)).toMatchObject({ code, message: expect.stringMatching(message) });
});
