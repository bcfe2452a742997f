import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, readJavaProperties } from '../../src/local-neo4j/java.js';
import { clearHomes, freshHome } from './home.js';

afterAll(clearHomes);

test.each([
  ['    java.version = 1.8.0_402', 8],
  ['    java.version = 17.0.15', 17],
  ['    java.version = 21', 21],
  ['    java.version = 25-ea', 25],
])('%s is Java %i', (line, feature) => {
  expect(readJavaProperties(`Property settings:\n    java.home = /jdk\n${line}\n`)?.feature).toBe(feature);
});

test('what is no Java says no version', () => {
  expect(readJavaProperties('The operation could not be completed. Unable to locate a Java Runtime.')).toBeUndefined();
});

describe('a Java that fits', () => {
  let home: string;
  const fake = (version: string) => {
    const file = join(home, `java-${version}`);
    writeFileSync(file, `#!/bin/sh\necho "    java.version = ${version}" >&2\n`);
    chmodSync(file, 0o755);
    return file;
  };
  beforeAll(async () => {
    home = await freshHome();
  });

  test('is the first one of 17 to 21, whatever stands before it', async () => {
    const java = await findJava([join(home, 'nothing'), fake('25'), fake('11.0.2'), fake('21.0.1'), fake('17.0.1')]);
    expect(java).toMatchObject({ command: join(home, 'java-21.0.1'), feature: 21 });
  });

  test('none at all names the three ways', async () => {
    await expect(findJava([join(home, 'nothing')])).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      todo: expect.stringMatching(/Java 17 or 21 and Maven.*NEO4J_URI.*docker compose up/),
    });
  });

  test('too old and too new are named', async () => {
    await expect(findJava([fake('1.8.0_402'), fake('25')])).rejects.toMatchObject({
      code: 'JAVA_UNSUITABLE',
      message: expect.stringMatching(/only Java 8 \(.*\), Java 25 \(.*\) was found/),
    });
  });
});
