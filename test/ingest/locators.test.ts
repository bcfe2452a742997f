import { seedGraph } from '../../src/ingest/seed.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { change, clearFolders, copyOf } from '../support/folders.js';
import { useTestService } from '../support/service.js';

describe('a citation of the seed', () => {
  const service = useTestService();
  const { writer } = service;
  afterAll(clearFolders);

  test('leads to the words that a record of the seed has seen in the original', async () => {
    const acts = async () => {
      const query =
        '{ acts(first: 1, filter: { meeting: "meeting:2022-02-12-jp-kr-fm", types: [PROTESTED] }) { nodes { citations { url } } } }';
      return (await service.ask(query)).body.data.acts.nodes[0].citations.map(({ url }: { url: string }) => url);
    };
    const before = await acts();
    const withLocator = (words: string) => {
      const folder = copyOf(projectFolders.seed);
      change(folder, 'acts.jsonl', (text) =>
        text.replace('"quote": "once again protested to the ROK side"', `$&, "locator": "${words}"`),
      );
      return seedGraph(writer, folder, new Date().toISOString());
    };
    await expect(withLocator('one two three four five six seven')).rejects.toMatchObject({ code: 'SEED_INVALID' });
    try {
      await withLocator('once again');
      expect(await acts()).toContain(`https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html#:~:text=once%20again`);
    } finally {
      await seedGraph(writer, projectFolders.seed, new Date().toISOString());
    }
    expect(await acts()).toEqual(before);
  });
});
