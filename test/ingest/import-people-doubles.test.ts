import { join } from 'node:path';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { sourcePage as page, usePeopleImport } from '../support/people-import.js';
import { signature } from '../support/signature.js';

describe('people who may be in the graph already', () => {
  const { writer, folder, aside, made, file, run, people } = usePeopleImport();
  const novelist = ['name,office_title,of,from,source', `Chung Eui-yung,President,KR,2031-01-01,${page}`];

  test('are listed with their reasons, and nobody is added', async () => {
    const { code, change, undecided } = await run(file('double.csv', novelist));
    expect({ code, change }).toEqual({ code: 2, change: null });
    expect(undecided).toEqual([
      {
        file: 'double.csv',
        place: 'line 2',
        key: 'Chung Eui-yung',
        name: 'Chung Eui-yung',
        of: [
          {
            id: 'person:chung-eui-yong',
            name: 'Chung Eui-yong',
            score: expect.any(Number),
            reasons: expect.arrayContaining([expect.stringContaining('Chung Eui-yong')]),
          },
        ],
      },
    ]);
    expect(aside).toEqual(
      expect.arrayContaining([
        'double.csv, line 2: Chung Eui-yung may be',
        expect.stringContaining('--same "Chung Eui-yung=person:chung-eui-yong"'),
        expect.stringContaining('--distinct "Chung Eui-yung"'),
      ]),
    );
  });

  test('are somebody else, by a decision, which is remembered', async () => {
    const path = file('double.csv', novelist);
    expect(await run(path, { distinct: ['Chung Eui-yung'] })).toMatchObject({ code: 0, people: { new: 1 } });
    expect(await people('Chung Eui-yung')).toMatchObject([{ id: 'person:chung-eui-yung' }]);
    expect(await run(path, { distinct: ['Chung Eui-yung'] })).toMatchObject({ code: 0, outcome: 'unchanged' });
    expect(await run(path)).toMatchObject({ code: 0, outcome: 'unchanged' });
  });

  test('are the one of the graph, by a decision, which is remembered', async () => {
    const path = file('double.csv', novelist);
    const same = [['Chung Eui-yung', 'person:chung-eui-yong']] as const;
    expect(await run(path, { same })).toMatchObject({ code: 0, people: { new: 0, more: 1 }, tenures: 1 });
    expect(await people('Chung Eui-yong')).toMatchObject([{ aliases: expect.arrayContaining(['Chung Eui-yung']) }]);
    expect(await run(path)).toMatchObject({ code: 0, outcome: 'unchanged' });
  });

  test('are decided in the file too', async () => {
    const lines = [
      'name,key,person_id,distinct,office_title,of,from,source',
      `Park Jin,the poet,,yes,President,KR,2031-01-01,${page}`,
      `Park Jin,,person:park-jin,,President,KR,2032-01-01,${page}`,
      `Nobody,,person:nobody,,President,KR,2032-01-01,${page}`,
    ];
    const { code, people: counts, bad } = await run(file('decided.csv', lines));
    expect({ code, counts }).toEqual({ code: 2, counts: { new: 1, more: 1, known: 0 } });
    expect(bad).toMatchObject([{ place: 'line 4', reason: 'the graph has no person person:nobody' }]);
    expect((await people('Park Jin')).map(({ id }) => id)).toEqual(['person:park-jin', 'person:park-jin-2']);
    expect(await run(join(folder, 'decided.csv'))).toMatchObject({ outcome: 'unchanged' });
  });

  test('a decision about nobody is refused', async () => {
    await expect(run(file('double.csv', novelist), { distinct: ['Chung'] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'The files have nobody whom they call "Chung".',
    });
  });

  test('people of one name with different Wikidata items are two, the first of whom the graph has', async () => {
    const lines = [
      'name,wikidata_id,office_title,of,from,source',
      `Park Jin,Q9000011,President,KR,2031-01-01,${page}`,
      `Park Jin,Q9000012,President,KR,2032-01-01,${page}`,
    ];
    expect(await run(file('two.csv', lines))).toMatchObject({ people: { new: 1, more: 1 } });
    expect(await people('Park Jin')).toMatchObject([
      { id: 'person:park-jin', wikidataId: 'Q9000011' },
      { id: 'person:park-jin-2', wikidataId: 'Q9000012' },
    ]);
    expect(await run(join(folder, 'two.csv'))).toMatchObject({ outcome: 'unchanged', people: { known: 2 } });
  });

  test('the id of somebody who was merged is understood', async () => {
    const add = async (name: string) => {
      const lines = ['name,office,from,to,source', `${name},office:kr-president,2031-01-01,2032-01-01,${page}`];
      await run(file('merged.csv', lines));
    };
    await add('Yi Na-bi');
    await add('Gu Seul-gi');
    made.push(String(await mergeThings(writer, { keep: 'person:gu-seul-gi', drop: 'person:yi-na-bi' }, signature())));
    const lines = [
      'name,person_id,office,from,source',
      `Yi Na-bi,person:yi-na-bi,office:kr-president,2035-01-01,${page}`,
    ];
    expect(await run(file('after.csv', lines))).toMatchObject({ code: 0, people: { new: 0, more: 1 } });
    expect(await people('Yi Na-bi', 'Gu Seul-gi')).toMatchObject([{ id: 'person:gu-seul-gi', aliases: ['Yi Na-bi'] }]);
  });
});
