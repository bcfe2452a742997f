import { migrationFiles } from '../../src/graph/migration-file.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';

describe('the names in other scripts', () => {
  const { graph } = useTestGraph();

  afterEach(() => write(graph, 'MATCH (made:Temporary) DETACH DELETE made'));

  test('of a graph that was written before get a language', async () => {
    await write(
      graph,
      `MATCH (japan:Country {code: 'JP'}), (china:Country {code: 'CN'})
       CREATE (:Temporary:Person {id: 'person:old-ko', nativeName: '박진'})
       CREATE (:Temporary:Person {id: 'person:old-kana', nativeName: '小泉セツ'})
       CREATE (:Temporary:Person {id: 'person:old-ja', nativeName: '林芳正'})-[:HELD]->(:Temporary:Office)-[:OFFICE_OF]->(japan)
       CREATE (:Temporary:Person {id: 'person:old-zh', nativeName: '王毅'})-[:HELD]->(:Temporary:Office)-[:OFFICE_OF]->(china)
       CREATE (:Temporary:Person {id: 'person:old-und', nativeName: '林'})
       CREATE (:Temporary:Person {id: 'person:old-none'})
       CREATE (:Temporary:Nomination {id: 'nomination:old', nativeName: '佐渡', siteNativeName: '佐渡'})<-[:NOMINATED]-(japan)`,
    );
    const [file] = migrationFiles(projectFolders.migrations).filter(({ source }) =>
      /Names_in_other_scripts/u.test(source),
    );
    for (const statement of file?.statements ?? []) await write(graph, statement);
    const rows = await readRows(
      graph,
      `MATCH (made:Temporary) WHERE made.id IS NOT NULL
       RETURN made.id, made.nativeNames, made.nativeNameLanguages, made.nativeName, made.siteNativeName ORDER BY made.id`,
    );
    expect(rows).toEqual([
      ['nomination:old', ['佐渡'], ['ja'], null, null],
      ['person:old-ja', ['林芳正'], ['ja'], null, null],
      ['person:old-kana', ['小泉セツ'], ['ja'], null, null],
      ['person:old-ko', ['박진'], ['ko'], null, null],
      ['person:old-none', null, null, null, null],
      ['person:old-und', ['林'], ['und'], null, null],
      ['person:old-zh', ['王毅'], ['zh'], null, null],
    ]);
  });

  test('of the seed have their language, that of the country first', async () => {
    const names = `
      MATCH (thing:Person|Country|Nomination)
      WHERE thing.id IN ['person:wang-yi', 'person:hayashi-yoshimasa', 'country:KR', 'nomination:sado-island-gold-mines', 'person:biden-joe']
      RETURN thing.id, thing.nativeNames, thing.nativeNameLanguages ORDER BY thing.id`;
    expect(await readRows(graph, names)).toEqual([
      ['country:KR', ['대한민국', '韓国'], ['ko', 'ja']],
      ['nomination:sado-island-gold-mines', ['佐渡島の金山'], ['ja']],
      ['person:biden-joe', [], []],
      ['person:hayashi-yoshimasa', ['林芳正'], ['ja']],
      ['person:wang-yi', ['王毅'], ['zh']],
    ]);
  });
});
