import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

/** The folders of operations that are sent to the service. */
const folders = ['schema/operations', 'schema/internal', 'src/explorer', 'src/graphiql'];

const operations = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) =>
      parse(readFileSync(join(folder, file), 'utf8')).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? [{ file: join(folder, file), name: definition.name?.value ?? '' }]
          : [],
      ),
    ),
);

test('each operation has a name, and no two have the same: what watches an API tells operations by their names', () => {
  expect(operations.filter(({ name }) => name === '')).toEqual([]);
  const twice = operations.filter(({ name }, place) => operations.findIndex((other) => other.name === name) !== place);
  expect(twice).toEqual([]);
});
