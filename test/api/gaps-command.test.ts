import { gapsCommand } from '../../src/cli/gaps.js';
import { runHere } from '../support/import-runs.js';
import { useTestGraph } from '../support/test-graph.js';

describe('demarche gaps', () => {
  const open = useTestGraph();
  const run = (...words: string[]) => runHere(open, '', gapsCommand, words);

  test('lists the talks of a pair with the party whose text is missing, and what is held in its place', async () => {
    const { code, told, aside } = await run('--parties', 'jp,kr,', '--from', '2022-02-12', '--to', '2022-02-12');
    expect(code).toBe(0);
    expect(aside).toBe('');
    const lines = told.split('\n');
    const place = lines.findIndex((line) => line.includes('meeting:2022-02-12-jp-kr-fm '));
    expect(lines[place]).toBe("2022-02-12  meeting:2022-02-12-jp-kr-fm  Japan–ROK Foreign Ministers' Meeting");
    // Of Japan the whole text is held: it is not in the list.
    expect(lines[place + 1]).toMatch(
      /^ {2}held of the Republic of Korea: only its words as others report them \(.*document:yonhap-news-agency-2022-02-12-press-talk-yonhap/u,
    );
    expect(lines[place + 2] ?? '2022').toMatch(/^2022/u);
  });

  test('tells the same as JSON, and how many are left', async () => {
    const { summaries, aside } = await run('--at-most', 'NOT_HELD', '--limit', '2', '--json');
    expect(summaries).toHaveLength(2);
    for (const { missing } of summaries) {
      expect(missing).toContainEqual(expect.objectContaining({ extent: 'NOT_HELD', documents: [] }));
    }
    expect(aside).toMatch(/^2 of \d+ talks are shown: --limit shows more\.$/u);
  });

  test('says if no text of such a talk is missing', async () => {
    const { code, told, aside } = await run('--parties', 'JP,KR', '--from', '2041-01-01');
    expect({ code, told, aside }).toEqual({ code: 0, told: '', aside: 'Of no such talk a text is missing.' });
  });
});
