import { useTestService } from '../support/service.js';
import { removeTemporary } from '../support/temporary-talks.js';
import { write } from '../support/write.js';

describe('the briefing of a talk that was held', () => {
  const service = useTestService();
  const briefing = async (id: string): Promise<string> =>
    (await service.ask('query ($id: ID!) { meeting(id: $id) { briefing { markdown } } }', { id })).body.data.meeting
      .briefing.markdown;
  const section = (markdown: string, title: string) =>
    markdown.split(/^## /mu).find((text) => text.startsWith(`${title}\n`)) ?? '';

  test('says what is held of it before anything else', async () => {
    const [, , told] = (await briefing('meeting:2022-02-12-jp-kr-fm')).split('\n\n');
    expect(told).toBe(
      'Held: of Japan its own text, whole; of the Republic of Korea only its words as others report them.',
    );
  });

  test('a talk of which no text is held: nothing is said about what was agreed or asked', async () => {
    const markdown = await briefing('meeting:2023-03-16-jp-kr-leaders');
    expect(markdown).toContain('\n\nNo text about this talk is held.\n\n');
    for (const title of ['Agreed', 'Open']) {
      expect(section(markdown, title)).toBe(`${title}\n\nNot known: no text about this talk is held.\n\n`);
    }
  });

  test('where a part is held, it says whose text is not held whole', async () => {
    const markdown = await briefing('meeting:2016-08-24-jp-kr-fm');
    expect(section(markdown, 'Agreed')).toBe(
      'Agreed\n\nIn the texts held nothing is told as agreed. What Japan and the Republic of Korea published is not held whole.\n\n',
    );
  });

  test('what one party did before stands beside what both did, and what it did with others does not', async () => {
    const markdown = await briefing('meeting:2023-11-25-cn-jp-fm');
    expect(
      section(markdown, 'Import restrictions on Japanese food and ALPS treated water / contaminated water'),
    ).toContain('Before, on 18 May 2022: Foreign Minister Hayashi raised the import restrictions on Japanese food.');
    expect(section(markdown, 'High-level visits and meetings')).not.toContain('Park');
  });

  test('only a text of its own that is held whole shows that a side did not mention something', async () => {
    const { body } = await service.ask(
      '{ meetings(filter: { parties: ["JP", "KR"] }, first: 40) { nodes { id coverage { party { ... on Country { name } ... on Organization { name } } extent } } } }',
    );
    const told: boolean[] = [];
    for (const { id, coverage } of body.data.meetings.nodes) {
      const whole = coverage.filter(({ extent }: { extent: string }) => extent === 'OWN_TEXT');
      const lines = (await briefing(id)).split('\n').filter((line) => /do(?:es)? not mention it/u.test(line));
      told.push(
        ...lines.map((line) =>
          whole.some(({ party }: { party: { name: string } }) => line.includes(`**${party.name}**`)),
        ),
      );
    }
    expect(new Set(told)).toEqual(new Set([true]));
  });

  test('nor does a text of which something waits for a decision', async () => {
    const id = 'meeting:2022-02-12-jp-kr-fm';
    expect(await briefing(id)).toMatch(/not mention it/u);
    await write(
      service.graph,
      `MATCH (d:Document {id: 'document:mofa-jp-2022-02-12-jk-fmm-honolulu'})
      CREATE (:ProposedAct:Temporary {id: 'act:x-open', status: 'PROPOSED'})-[:PROPOSED_FROM {place: 0}]->(d)`,
    );
    try {
      expect(await briefing(id)).not.toMatch(/not mention it/u);
    } finally {
      await removeTemporary(service.graph);
    }
  });
});
