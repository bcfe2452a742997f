import { readFileSync } from 'node:fs';
import { talkWeights } from '../../src/domain/talk-score.js';
import { actKindred, actTone, actTypes } from '../../src/generated/vocabulary/acts.js';
import floors from '../evaluate/links-floors.json' with { type: 'json' };
import priorTalksFloors from '../evaluate/prior-talks-floors.json' with { type: 'json' };
import { useTestService } from '../support/service.js';

const page = readFileSync('docs/prior-talks.md', 'utf8');

/** The rows of the table under a line, each a list of its cells. */
function table(head: string): string[][] {
  const rows = page.split(`${head}\n`)[1]?.split('\n\n')[0]?.split('\n').slice(1) ?? [];
  return rows.map((row) => row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/gu, '')));
}

describe('docs/prior-talks.md', () => {
  const service = useTestService();

  it('has the weights of the score and no other', () => {
    const rows = table('| weight | value |').map(([name = '', value]) => [name.replaceAll('`', ''), Number(value)]);
    expect(Object.fromEntries(rows)).toEqual(talkWeights);
  });

  it('has the tone of every type', () => {
    const rows = table('| tone | types |').flatMap(([tone, types = '']) =>
      types.split(', ').map((type): [string, number] => [type, Number(tone)]),
    );
    expect(Object.fromEntries(rows)).toEqual(actTone);
    expect(rows).toHaveLength(actTypes.length);
  });

  it('has the kindred of every type', () => {
    const rows = table('| type | repeats, the nearest first |').map(([type = '', kin = '']) => [type, kin.split(', ')]);
    expect(Object.fromEntries(rows)).toEqual(actKindred);
  });

  it('has an example that the seed gives', async () => {
    const rows = table('| score | talk | reasons, the strongest first |');
    const { body } = await service.ask(
      `query ($first: Int) { meeting(id: "meeting:2022-02-12-jp-kr-fm") {
        priorTalks(first: $first) { edges { score node { id } reasons { kind } } }
      } }`,
      { first: rows.length },
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
    const given = body.data.meeting.priorTalks.edges.map(({ score, node, reasons }: any) => [
      String(score),
      `\`${node.id}\``,
      reasons.map(({ kind }: { kind: string }) => kind).join(', '),
    ]);
    expect(given).toEqual(rows);
  });

  it('has the recorded figures of the order', () => {
    const rows = table('| | mean nDCG@5 |').map(([, figure]) => Number(figure));
    expect(rows).toEqual([priorTalksFloors.used, priorTalksFloors.apart]);
  });

  it('has the recorded figures of the repetition rule', () => {
    expect(page).toContain(`(${floors.pairs} of 40)`);
    expect(page).toContain(`(${floors.rightLinks} of 29)`);
    expect(page).toContain(`(${floors.rightNones} of 11)`);
  });
});
