import { isEnumType } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { kinds } from '../../src/domain/ids.js';
import {
  type RelationshipEnds,
  relationshipEnds,
  relationshipTypes,
} from '../../src/generated/vocabulary/relationships.js';
import { cypherFiles, loadStatements } from '../../src/graph/statements/statements.js';
import { projectFolders } from '../../src/start/project-folders.js';

const migrations = cypherFiles(projectFolders.migrations)
  .map(({ text }) => text)
  .join('\n');
const indexed = Array.from(
  migrations.matchAll(
    /CREATE INDEX \w+ IF NOT EXISTS FOR \(\)-\[r:(?<type>\w+)\]-\(\) ON \(r\.(?<end>from|to)Id, r\.key\)/gu,
  ),
  ({ groups }) => `${groups?.type} ${groups?.end}`,
);
const hubs = Object.entries<RelationshipEnds>(relationshipEnds).flatMap(([type, rule]) =>
  rule.hubs.map((end) => `${type} ${end}`),
);

describe('the relationships of the graph', () => {
  test('are those of the schema, in its order', () => {
    const type = loadSchema(projectFolders.schema).getType('RelationshipType');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(relationshipTypes);
  });

  test('have an index for each end at which a node may have very many, and for no other', () => {
    expect([...indexed].sort()).toEqual([...hubs].sort());
  });

  test('are all counted in a neighbourhood', () => {
    const { text } = loadStatements().catalog.get('for-planner/neighbourhood.totalCount');
    expect(/\[relationship:(?<types>[\w|]+)\]/u.exec(text)?.groups?.types?.split('|')).toEqual(relationshipTypes);
  });

  test('connect kinds that there are', () => {
    const ends = Object.values<RelationshipEnds>(relationshipEnds).flatMap(({ from, to }) => [...from, ...to]);
    expect([...new Set(ends)].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test('are named by verbs in the past tense or prepositions, in capitals', () => {
    expect(relationshipTypes.filter((type) => !/^[A-Z]+(?:_[A-Z]+)*$/u.test(type))).toEqual([]);
  });
});
