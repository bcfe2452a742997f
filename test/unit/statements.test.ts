import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadStatements, parametersFor, statementOf } from '../../src/graph/statements/statements.js';
import { decimal, integer, list, map, nullable, rowFits, sent, text } from '../../src/graph/statements/value-type.js';
import { change, clearFolders, copyOf } from '../support/folders.js';

describe('the files of cypher/ and what is declared of them', () => {
  afterAll(clearFolders);

  test.each<[string, (folder: string) => void, string]>([
    [
      'a file that nobody declared',
      (folder) => writeFileSync(join(folder, 'write', 'put-venues.cypher'), 'CREATE (:Venue)'),
      'cypher/write/put-venues.cypher is not declared',
    ],
    [
      'a declaration without a file',
      (folder) => renameSync(join(folder, 'read/for-review/acts.cypher'), join(folder, 'acts.cypher')),
      'cypher/read/for-review/acts.cypher is declared, and there is no such file',
    ],
    [
      'a parameter that is not declared',
      (folder) => change(folder, 'history/lock.cypher', (statement) => statement.replace('$owner', '$holder')),
      'cypher/history/lock.cypher takes the parameters holder, livesSeconds',
    ],
    [
      'a column of another name',
      (folder) => change(folder, 'check/orphans.cypher', (statement) => statement.replace('AS finding', 'AS found')),
      'cypher/check/orphans.cypher returns found, subject',
    ],
    [
      'a field without RETURN',
      (folder) => change(folder, 'read/Meeting/acts.cypher', () => 'MATCH (this:Meeting)'),
      'cypher/read/Meeting/acts.cypher has no RETURN',
    ],
  ])('%s stops the start, and the file is named', (_, spoil, message) => {
    const folder = copyOf('cypher');
    spoil(folder);
    expect(() => loadStatements(folder)).toThrow(
      expect.objectContaining({ code: 'CYPHER_INVALID', message: expect.stringContaining(message) }),
    );
  });

  test('agree', () => {
    expect(loadStatements().own.write.size).toBeGreaterThan(40);
  });
});

describe('what is sent to Neo4j', () => {
  const types = {
    name: text,
    count: integer,
    weight: decimal,
    parts: list(map({ start: integer, end: nullable(integer) })),
  };

  test('is whole where it is declared whole, also within lists of maps', () => {
    expect(sent(types, { name: 'x', count: 2, weight: 2, parts: [{ start: 3, end: null }] })).toEqual({
      name: 'x',
      count: neo4j.int(2),
      weight: 2,
      parts: [{ start: neo4j.int(3), end: null }],
    });
  });

  test('holds nothing that is not declared', () => {
    const statement = statementOf(loadStatements(), 'write', 'put-margins');
    const rows = [{ meetingId: 'meeting:a', occasionId: 'meeting:b', secret: 'c' }];
    expect(parametersFor(statement, { rows, more: 1 })).toEqual({
      rows: [{ meetingId: 'meeting:a', occasionId: 'meeting:b' }],
    });
  });

  test.each([0.5, Number.NaN, 2 ** 53])('is refused where %s stands for a whole number', (count) => {
    expect(() => sent({ count: integer }, { count })).toThrow(expect.objectContaining({ code: 'CYPHER_INVALID' }));
  });

  test('a row with two columns changed for each other does not fit', () => {
    const row = { name: text, count: integer };
    expect(rowFits(row, { name: 'x', count: neo4j.int(1) })).toBe(true);
    expect(rowFits(row, { name: neo4j.int(1), count: 'x' })).toBe(false);
    expect(rowFits(row, { name: 'x', count: 1.5 })).toBe(false);
    expect(rowFits(row, { name: 'x' })).toBe(false);
  });
});
