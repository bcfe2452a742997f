import { DemarcheError } from '../../src/errors.js';
import { type DocumentInput, longestText } from '../../src/ingest/document-input.js';
import { readDocument } from '../../src/ingest/read-document.js';
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
    expect(await failure(text, { language: 'fr' })).toBe(
      'LANGUAGE_NOT_READ: The text is said to be in French. English, Japanese, and Korean are read.',
    );
    expect(await failure('The two ministers met.', { language: 'ko' })).toBe(
      'LANGUAGE_NOT_READ: The text is said to be in Korean, and has none of its letters.',
    );
    expect(await failure('日韓外相会談を行った。林外務大臣は抗議した。')).toBe(
      'LANGUAGE_NOT_READ: The text is said to be in English, and is plainly in Japanese.',
    );
    expect(await failure('外长王毅同日本外相通电话，就双边关系交换意见。')).toBe(
      'LANGUAGE_NOT_READ: The text is plainly in Chinese. English, Japanese, and Korean are read.',
    );
    expect(
      await failure(
        'Le 1er mars 2022, le ministre des Affaires étrangères du Japon s’est entretenu avec son homologue de la République de Corée. Les deux ministres ont réaffirmé l’importance de leur coopération et ont échangé leurs vues sur les relations bilatérales.',
      ),
    ).toBe('LANGUAGE_NOT_READ: The text is plainly in French. English, Japanese, and Korean are read.');
    expect(await failure('   ')).toBe('BAD_USER_INPUT: `text` is empty.');
    expect(await failure(text, { title: '' })).toBe('BAD_USER_INPUT: `title` is empty.');
    expect(await failure(text, { url: 'ftp://example.org/a' })).toMatch(/^BAD_USER_INPUT: `url`/u);
  });

  test.each([
    [
      'ja',
      '日米韓外相会合に出席するためホノルルを訪れた林芳正外務大臣は、2月12日正午から約40分、鄭義溶韓国外交部長官と会談した。\n\n1. 林大臣は、「佐渡島の金山」をめぐる韓国側の主張は受け入れられないと述べ、改めて抗議した。',
    ],
    [
      'ko',
      '호놀룰루를 방문 중인 정의용 외교부 장관은 2.12. 하야시 요시마사 일본 외무대신과 한일 외교장관 회담을 가졌다.\n\n하야시 대신은 사도광산에 관한 우리측 주장을 받아들일 수 없다고 말하고, 재차 항의하였다.',
    ],
  ])('a text in "%s" is read into the same talk and acts as one in English', async (language, told) => {
    const { document, meetings, acts } = await reader.read(told, { language, publishedOn: '2022-02-13' });
    expect(document.language).toBe(language);
    expect(meetings).toMatchObject([{ id: 'meeting:2022-02-12-jp-kr-fm', known: true }]);
    expect(acts.map(({ summary }) => summary)).toEqual([
      'HAYASHI Yoshimasa called something unacceptable toward the Republic of Korea on Sado Island Gold Mines UNESCO nomination.',
      'HAYASHI Yoshimasa protested to the Republic of Korea over Sado Island Gold Mines UNESCO nomination, once again.',
    ]);
  });

  test('the language of a text is told by its letters if nobody tells it', async () => {
    const page = {
      url: 'https://www.mofa.go.jp/example',
      title: '電話会談',
      publishedOn: '2022-02-03',
      publisher: 'MOFA Japan',
    };
    const told = '2月3日、林芳正外務大臣は、鄭義溶韓国外交部長官と電話会談を行った。';
    expect((await readDocument({ ...page, text: told }, reader.knowledge)).document.language).toBe('ja');
  });
});
