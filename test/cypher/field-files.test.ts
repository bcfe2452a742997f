import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extendSchema, parse } from 'graphql';
import { checkFieldFiles } from '../../src/api/field-files.js';
import { loadSchema } from '../../src/api/schema.js';
import { loadStatements } from '../../src/graph/statements/statements.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { change, clearFolders, copyOf, emptyFolder } from '../support/folders.js';

const schema = loadSchema(projectFolders.schema);

/** What the check says of a schema and of a copy of `cypher/` that was changed. */
function faultsOf(spoil: (folder: string) => void, ofSchema = schema): string {
  const folder = copyOf('cypher');
  spoil(folder);
  try {
    checkFieldFiles(ofSchema, loadStatements(folder).catalog);
  } catch (error) {
    expect(error).toMatchObject({ code: 'CYPHER_INVALID', todo: expect.stringContaining('CONTRIBUTING.md') });
    return (error as Error).message;
  }
  return '';
}

const without = (file: string) => (folder: string) => rmSync(join(folder, 'read', file));
const withFile = (file: string) => (folder: string) =>
  writeFileSync(join(folder, 'read', file), 'MATCH (this:Meeting {id: $id})\nMATCH (node)-->(this)\nRETURN node');

describe('the fields of the schema and the files of cypher/read', () => {
  afterAll(clearFolders);

  test('fit together', () => {
    expect(faultsOf(() => {})).toBe('');
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'a field without its file',
      without('Meeting/acts.cypher'),
      'Meeting.acts needs the file cypher/read/Meeting/acts.cypher.',
    ],
    [
      'a root field without its file',
      without('Query/meetings.cypher'),
      'Query.meetings needs the file cypher/read/Query/meetings.cypher.',
    ],
    [
      'a mutation without its file',
      without('Mutation/retractAct.cypher'),
      'Mutation.retractAct needs the file cypher/read/Mutation/retractAct.cypher.',
    ],
    [
      'a scalar that is no column',
      (folder) => change(folder, 'read/Meeting/scalars.cypher', (text) => text.replace('AS title', 'AS name')),
      'Meeting.title needs the column `title` in cypher/read/Meeting/scalars.cypher, or the file cypher/read/Meeting/title.cypher.',
    ],
    [
      'a field of a filter without its file',
      without('MeetingFilter/level.cypher'),
      'The filter of Query.meetings needs the file cypher/read/MeetingFilter/level.cypher.',
    ],
    [
      'an order without its file',
      without('Query/readings@orderBy.ADDS.cypher'),
      'The order ADDS of Query.readings needs the file cypher/read/Query/readings@orderBy.ADDS.cypher.',
    ],
    [
      'a part of an edge that is no column',
      (folder) =>
        change(folder, 'read/Query/search.cypher', (text) =>
          text.replace('RETURN node, score\nORDER', 'RETURN node\nORDER'),
        ),
      'SearchEdge.score needs the column `score` in cypher/read/Query/search.cypher.',
    ],
    [
      'a file of no field',
      withFile('Meeting/zodiacSign.cypher'),
      'cypher/read/Meeting/zodiacSign.cypher is used by no field of the schema.',
    ],
    [
      'a file for an argument that the field has not',
      withFile('Meeting/acts@zodiacSign.cypher'),
      'cypher/read/Meeting/acts@zodiacSign.cypher is used by no field of the schema.',
    ],
    [
      'a file for a field that the service computes',
      withFile('Meeting/briefing.cypher'),
      'cypher/read/Meeting/briefing.cypher is used by no field of the schema.',
    ],
  ])('%s is found', (_, spoil, fault) => {
    expect(faultsOf(spoil).split('\n  ').slice(1)).toContain(fault);
  });

  test('are all named at once', () => {
    const spoil = (folder: string) => {
      without('Meeting/acts.cypher')(folder);
      withFile('Meeting/zodiacSign.cypher')(folder);
    };
    const zodiacSign = extendSchema(
      schema,
      parse('extend type Act { zodiacSign: String } extend type Issue { talks: [Meeting!]! }'),
    );
    const [head, ...faults] = faultsOf(spoil, zodiacSign).split('\n');
    expect(head).toBe('schema/ and cypher/read do not fit together:');
    expect(faults.sort()).toEqual([
      '  Act.zodiacSign needs the column `zodiacSign` in cypher/read/Act/scalars.cypher, or the file cypher/read/Act/zodiacSign.cypher.',
      '  Issue.talks needs the file cypher/read/Issue/talks.cypher.',
      '  Meeting.acts needs the file cypher/read/Meeting/acts.cypher.',
      '  cypher/read/Meeting/zodiacSign.cypher is used by no field of the schema.',
    ]);
  });

  test('stop the start of the service if one lacks the other, before the graph is opened', () => {
    const at = emptyFolder();
    for (const name of ['src', 'cypher']) cpSync(name, join(at, name), { recursive: true });
    for (const name of ['node_modules', 'schema', 'vocabulary', 'package.json', 'tsconfig.json']) {
      symlinkSync(resolve(name), join(at, name));
    }
    rmSync(join(at, 'cypher/read/Meeting/acts.cypher'));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: at,
      // Nothing listens there: a start that reached the graph would say so.
      env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^CYPHER_INVALID: .*\n {2}Meeting\.acts needs the file cypher\/read\/Meeting\/acts\.cypher\.\nWrite /u,
      ),
    });
  });
});
