import { DemarcheError } from '../../src/errors.js';
import { type DocumentInput, longestText } from '../../src/ingest/document-input.js';
import { useSeededReader } from './knowledge.js';

describe('a document', () => {
  const reader = useSeededReader();
  const text =
    'On March 1, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.\n\nMinister Hayashi protested over Takeshima and renewed his call on the comfort women issue.';

  async function failure(input: string, page: Partial<DocumentInput> = {}): Promise<string> {
    try {
      await reader.read(input, page);
      return 'none';
    } catch (error) {
      return error instanceof DemarcheError ? `${error.code}: ${error.message}` : String(error);
    }
  }

  test.each([
    ['a name', 'Ministry of Foreign Affairs of Japan', 'org:mofa-jp'],
    ['a name in other words', 'The Ministry of Foreign Affairs, Japan', 'org:mofa-jp'],
    ['an alias', 'MOFA Japan', 'org:mofa-jp'],
    ['an id', 'org:mofa-jp', 'org:mofa-jp'],
    ['a name with a remark in brackets', 'US Department of State (carried by stl.news)', 'org:us-state-department'],
  ])('a publisher is found by %s', async (_, publisher, publisherId) => {
    const { document } = await reader.read(text, { publisher });
    expect(document.publisherId).toBe(publisherId);
  });

  test('a publisher whom the graph does not know is kept in words', async () => {
    const { document, unresolved } = await reader.read(text, { publisher: 'The Example Gazette' });
    expect(document).toMatchObject({
      publisherWords: 'The Example Gazette',
      id: expect.stringMatching(/^document:the-example-gazette-/u),
    });
    expect(unresolved).toMatchObject([{ kind: 'PUBLISHER', text: 'The Example Gazette' }]);
  });

  test('the same address is the same document, however it is written', async () => {
    const ids = await Promise.all(
      [
        'https://example.org/a/b.html',
        'http://example.org/a/b.html',
        'https://EXAMPLE.org/a/b.html#top',
        'https://example.org/a/b.html/',
      ].map(async (url) => (await reader.read(text, { url })).document.id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^document:mofa-jp-a-b-[0-9a-f]{8}$/u);
    expect((await reader.read(text, { url: 'https://example.org/a/c.html' })).document.id).not.toBe(ids[0]);
  });

  test('a document of the graph keeps its id', async () => {
    const { document } = await reader.read(text, { url: 'http://www.mofa.go.jp/a_o/na/kr/page4e_001200.html' });
    expect(document).toMatchObject({
      id: 'document:mofa-jp-2022-02-12-jk-fmm-honolulu',
      url: 'https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html',
    });
  });

  test('reading twice gives the same, and a text laid out anew the same ids', async () => {
    const once = await reader.read(text);
    expect(await reader.read(text)).toEqual(once);
    const anew = await reader.read(
      text.replace(' protested over', '\nprotested  over').replace('In outline', 'IN OUTLINE'),
    );
    expect(anew.acts.map(({ id }) => id)).toEqual(once.acts.map(({ id }) => id));
  });

  test('every citation is the words of its passage', async () => {
    const { document, meetings, acts, references } = await reader.read(text);
    for (const { citation } of [...meetings, ...acts, ...references]) {
      const passage = document.passages.find(({ number }) => number === citation.number)?.text ?? '';
      expect(passage.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });

  test('each act has a sentence made of its fields', async () => {
    const { acts } = await reader.read(text);
    expect(acts.map(({ summary }) => summary)).toEqual([
      'HAYASHI Yoshimasa protested to the Republic of Korea over Takeshima / Dokdo.',
      'HAYASHI Yoshimasa called on the Republic of Korea to act on comfort women / wartime sexual slavery victims, once again.',
    ]);
  });

  test('a text in which no talk is found is read, and says so', async () => {
    const { document, meetings, acts, unresolved } = await reader.read('The museum opens at nine. It has a garden.', {
      title: 'Opening hours',
    });
    expect(document.passages).toHaveLength(1);
    expect({ meetings, acts }).toEqual({ meetings: [], acts: [] });
    expect(unresolved).toEqual([{ kind: 'MEETING', text: 'Opening hours', why: 'no talk was found in the text' }]);
  });

  test('an act of a statement outside a talk has the day of publication', async () => {
    const { meetings, acts } = await reader.read('I strongly protest the landing on Takeshima by ROK lawmakers.', {
      title: 'Statement by Foreign Minister HAYASHI Yoshimasa',
    });
    expect(meetings).toEqual([]);
    for (const act of acts)
      expect(act).toMatchObject({ date: '2022-03-02', actors: [{ id: 'person:hayashi-yoshimasa' }] });
  });

  test('what cannot be read is refused with a code that says why', async () => {
    expect(await failure('word '.repeat(longestText / 5 + 1))).toBe(
      'DOCUMENT_TOO_LONG: The text has 100,005 characters; 100,000 are read.',
    );
    expect(await failure(text, { language: 'ja' })).toMatch(/^LANGUAGE_NOT_READ: .*"ja"/u);
    expect(await failure('日韓外相会談を行った。林外務大臣は抗議した。')).toMatch(/^LANGUAGE_NOT_READ: .*letters/u);
    expect(
      await failure(
        'Le 1er mars 2022, le ministre des Affaires étrangères du Japon s’est entretenu avec son homologue de la République de Corée. Les deux ministres ont réaffirmé l’importance de leur coopération et ont échangé leurs vues sur les relations bilatérales.',
      ),
    ).toMatch(/^LANGUAGE_NOT_READ: .*"fra"/u);
    expect(await failure('   ')).toBe('BAD_USER_INPUT: `text` is empty.');
    expect(await failure(text, { title: '' })).toBe('BAD_USER_INPUT: `title` is empty.');
    expect(await failure(text, { url: 'ftp://example.org/a' })).toMatch(/^BAD_USER_INPUT: `url`/u);
  });
});
