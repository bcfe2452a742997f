import fc from 'fast-check';
import { useTestService } from '../support/service.js';

const search = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }';
const meetings = 'query ($text: String!) { meetings(filter: { text: $text }, first: 1) { nodes { id } } }';
const page = 'query ($after: String) { acts(first: 1, after: $after) { nodes { id } } }';

/** Words that mean something to Lucene's query parser, among others that do not. */
const word = fc.oneof(
  fc.constantFrom(
    'AND',
    'OR',
    'NOT',
    'TO',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
  ),
  fc.constantFrom('+', '-', '^', '^4', '~1', 'title:', '*:*', 'Sado', '林芳正', '의용', 'é', '\u0301', '𠮷', '\u0000'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('what a person sends as text', () => {
  const service = useTestService();

  test.each([
    ['search', search],
    ['a filter', meetings],
  ])('is never query syntax in %s', async (_, query) => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', ''), async (words, between) => {
        const { status, body } = await service.ask(query, { text: words.join(between) });
        expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['Japan', 'country:JP'],
    ['north korea', 'country:KP'],
    ['UN', 'org:un'],
    ['China', 'country:CN'],
    ['竹島', 'issue:takeshima-dokdo'],
  ])('%s finds first what is called exactly so', async (text, id) => {
    const { body } = await service.ask(search, { text });
    expect(body.data.search.edges).toEqual([{ node: { id } }]);
  });

  test.each([
    ['Republic of Korea', 'country:KR'],
    ['the Republic of Korea', 'country:KR'],
    ['Ministry of Foreign Affairs of Japan', 'org:mofa-jp'],
    ['The Yomiuri Shimbun', 'org:yomiuri-shimbun'],
    ['the Sado mines', 'issue:sado-mines-nomination'],
    ['Euiyong', 'person:chung-eui-yong'],
    ['Japan\u{2BC}s', 'country:JP'],
    ['Ha\u{AD}yashi', 'person:hayashi-yoshimasa'],
    ['竹島', 'issue:takeshima-dokdo'],
    ['徴用工', 'issue:former-civilian-workers'],
    ['韓国', 'country:KR'],
    ['독도', 'issue:takeshima-dokdo'],
  ])('%s is found', async (text, id) => {
    const { body } = await service.ask(search.replace('first: 1', 'first: 5'), { text });
    expect(body.data.search.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
  });

  test.each([
    ['a word of 10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'Sado '.repeat(10_000)],
  ])('%s is looked for', async (_, text) => {
    const { status, body } = await service.ask(search, { text });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test('a forged cursor is refused or leads somewhere in the list, and is never a failure inside', async () => {
    const key = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.record({ date: fc.string() }),
      fc.constant({ date: '2022-02-12' }),
    );
    const forged = fc.array(key, { minLength: 2, maxLength: 2 }).map((keys) => ['Query.acts true', ...keys]);
    await fc.assert(
      fc.asyncProperty(forged, async (content) => {
        const after = Buffer.from(JSON.stringify(content)).toString('base64url');
        const { body } = await service.ask(page, { after });
        expect([undefined, 'BAD_USER_INPUT']).toContain(body.errors?.[0].extensions.code);
      }),
      { numRuns: 25 },
    );
  });
});
