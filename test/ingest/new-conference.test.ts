import { useEditor } from '../support/editor.js';

/** A talk on the margins of a conference that the graph does not have. */
const text = (day: string, kind: string) =>
  [
    `On ${day}, on the margins of the Zenda Security Forum, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held ${kind} with Mr. Antony Blinken, Secretary of State of the United States.`,
    'The two ministers concurred in cooperating on the response to North Korea.',
  ].join('\n\n');

describe('a conference that the graph does not have', () => {
  const { ask: asEditor, ingest: bringIn } = useEditor();
  const ingest = async (publisher: string, told: string) =>
    String((await bringIn(publisher, '2022-12-08', told, 'document { id }')).document.id);
  const reading = async (document: string) =>
    (
      await asEditor(
        `query ($document: ID!) { reading(document: $document) {
          references { kind occasion { ... on Conference { id } } }
          unresolved { kind text name why nearest { thing { id } } }
        } }`,
        { document },
      )
    ).reading;

  test('is offered with the year of the talk; once it is added, every text that names it is linked', async () => {
    const first = await ingest('org:mofa-jp', text('December 6', 'a meeting'));
    const second = await ingest('org:us-state', text('December 7', 'a luncheon meeting'));
    for (const document of [first, second]) {
      const { references, unresolved } = await reading(document);
      expect(references).toEqual([{ kind: 'ON_MARGINS_OF', occasion: null }]);
      expect(unresolved).toContainEqual({
        kind: 'CONFERENCE',
        text: 'Zenda Security Forum',
        name: 'Zenda Security Forum, 2022',
        why: 'no conference of the graph has this name and may have been held on that day',
        nearest: expect.any(Array),
      });
    }
    await asEditor('mutation ($input: AddInput!) { add(input: $input) { change { id } } }', {
      input: { conferences: [{ title: 'Zenda Security Forum, 2022' }], source: 'https://example.org/forum' },
    });
    for (const document of [first, second]) {
      const { references, unresolved } = await reading(document);
      expect(references).toEqual([
        { kind: 'ON_MARGINS_OF', occasion: { id: expect.stringMatching(/^conference:zenda-security-forum/u) } },
      ]);
      expect(unresolved.map(({ kind }: { kind: string }) => kind)).not.toContain('CONFERENCE');
    }
  });
});
