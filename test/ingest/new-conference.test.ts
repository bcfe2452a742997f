import { useTestService } from '../support/service.js';
import { takeBackAfterEach } from '../support/take-back.js';

const editorToken = 'a-token-of-an-editor-0123456789';

/** A talk on the margins of a conference that the graph does not have. */
const text = (day: string, kind: string) =>
  [
    `On ${day}, on the margins of the Zenda Security Forum, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held ${kind} with Mr. Antony Blinken, Secretary of State of the United States.`,
    'The two ministers concurred in cooperating on the response to North Korea.',
  ].join('\n\n');

describe('a conference that the graph does not have', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  takeBackAfterEach(service);

  const asEditor = async (query: string, variables: Record<string, unknown>) => {
    const { body } = await service.post(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${editorToken}`,
    });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const ingest = async (publisher: string, told: string) => {
    const { ingestDocument } = await asEditor(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id } } }',
      {
        input: {
          text: told,
          url: `https://example.org/${publisher.slice('org:'.length)}`,
          title: 'A talk at the forum',
          publishedOn: '2022-12-08',
          language: 'en',
          publisher,
        },
      },
    );
    return String(ingestDocument.document.id);
  };
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
