import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';
import { removeTemporary } from '../support/temporary-talks.js';
import { write } from '../support/write.js';

/**
 * Briefings that a person read sentence by sentence and approved: the file, and what is asked. If the seed or a template changed, read the
 * new text of `/briefing.md?` and the question like an editor, and store it.
 */
const approved = [
  ['jp-kr-2022-02-12-for-jp.md', 'parties=JP,KR&on=2022-02-12&for=JP'],
  ['jp-kr-2023-03-16-for-kr.md', 'parties=JP,KR&on=2023-03-16&for=KR'],
  ['jp-cn-2023-11-25.md', 'parties=JP,CN&on=2023-11-25'],
  ['kr-unesco-2022-03-15-for-kr.md', 'parties=KR&organizations=org:unesco&on=2022-03-15&for=KR'],
  ['fr-kr-2023-05-01.md', 'parties=FR,KR&on=2023-05-01&level=FOREIGN_MINISTERS'],
] as const;
const approvedText = (file: string) => readFileSync(join(import.meta.dirname, 'briefings-ahead', file), 'utf8');

interface Source {
  readonly number: number;
  readonly document: { readonly id: string; readonly url: string; readonly publishedOn: string };
}

describe('the briefing for a talk to come', () => {
  const service = useTestService({ wholeAfter: 0 });
  const get = async (address: string, accept = '*/*') => {
    const response = await fetch(`${service.url}${address}`, { headers: { accept } });
    return { status: response.status, type: response.headers.get('content-type') ?? '', response };
  };
  const text = async (address: string) => (await get(address)).response.text();
  /** The question in a query of an address, as variables. */
  const variablesOf = (query: string) => {
    const given = new URLSearchParams(query);
    const list = (name: string) => given.get(name)?.split(',') ?? [];
    return {
      parties: list('parties'),
      organizations: list('organizations'),
      on: given.get('on'),
      level: given.get('level'),
      for: given.get('for'),
    };
  };
  const ask = async (query: string) => {
    const { body } = await service.ask(
      operation('briefing-ahead').replace('document { id url title }', 'document { id url title publishedOn }'),
      variablesOf(query),
    );
    expect(body.errors).toBeUndefined();
    return body.data.briefingAhead as { title: string; markdown: string; sources: readonly Source[] };
  };
  const bulletsOf = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('- '));
  const part = (markdown: string, heading: string) =>
    markdown.split(/^#{2,3} /mu).find((section) => section.startsWith(heading)) ?? '';

  test.each(approved)('%s is as it was approved', async (file, query) => {
    expect(await text(`/briefing?${query}`)).toBe(approvedText(file));
  });

  test.each(approved)(
    '%s: each bullet ends with its sources, and no source is later than the day',
    async (_file, query) => {
      const { markdown, sources } = await ask(query);
      const numbers = new Set(sources.map(({ number }) => String(number)));
      for (const bullet of bulletsOf(markdown)) {
        expect(bullet).toMatch(/ \[\d+(?: ¶\d+)?\]\[\d+\]$/u);
        for (const [, number = ''] of bullet.matchAll(/\]\[(\d+)\]/gu)) expect(numbers).toContain(number);
      }
      const on = variablesOf(query).on ?? '';
      for (const { number, document } of sources) {
        expect(document.publishedOn <= on).toBe(true);
        expect(markdown).toContain(`\n[${number}]: <${document.url}>`);
      }
    },
  );

  test.each(approved)('%s fits its pages: one for the minister, two for the desk', async (file) => {
    const markdown = approvedText(file);
    const words = (body: string) => body.split(/\s+/u).filter((word) => !/^\[?\d+\]|^¶/u.test(word)).length;
    const [minister = '', desk = ''] = (markdown.split('\n## Sources')[0] ?? '').split('## For the desk');
    expect(words(minister)).toBeLessThan(450);
    expect(words(desk)).toBeLessThan(900);
  });

  test('nothing after the day is told, not even of the day itself', async () => {
    const { markdown } = await ask('parties=JP,KR&on=2022-02-12&for=JP');
    const days = [...markdown.matchAll(/\b(\d{1,2}) (January|February|March|April|May) (20\d\d)/gu)]
      .map(([day]) => day)
      .filter((day) => Date.parse(`${day} UTC`) >= Date.parse('2022-02-12'));
    // The day itself, and how far it looks ahead.
    expect(new Set(days)).toEqual(new Set(['12 February 2022', '13 May 2022']));
    expect(markdown).not.toMatch(/Honolulu/u);
    const later = await ask('parties=JP,KR&on=2022-02-13&for=JP');
    expect(part(later.markdown, 'The last talk')).toContain('12 February 2022, in person in Honolulu');
  });

  test('a document that was published later is left out, though its talk was held before', async () => {
    const document = 'document:mofa-jp-2011-03-19-jk-fmm-kyoto';
    const before = await ask('parties=JP,KR&on=2011-04-01');
    expect(before.sources.map(({ document: { id } }) => id)).not.toContain(document);
    expect(part(before.markdown, 'The last talk')).toContain(
      'Some of the texts held about it were published after 1 April 2011 and are left out.',
    );
    const after = await ask('parties=JP,KR&on=2011-05-20');
    expect(after.sources.map(({ document: { id } }) => id)).toContain(document);
    expect(part(after.markdown, 'The last talk')).toContain('Held: of Japan');
  });

  test('a planned talk is ahead if it was recorded by the day', async () => {
    const plan = async (recordedAt: string) => {
      await write(
        service.graph,
        `MATCH (jp:Country {code: 'JP'}), (kr:Country {code: 'KR'})
        CREATE (talk:PlannedMeeting:Temporary {id: 'meeting:2041-05-02-jp-kr-fm', title: 'Zendavic talk', date: date('2041-05-02'),
          days: [date('2041-05-02')], mode: 'TELEPHONE', level: 'LEADERS', recordedAt: datetime('${recordedAt}'),
          sources: ['https://example.org/plan']})
        CREATE (jp)-[:PLANNED_PARTY {fromId: jp.id, toId: talk.id, key: '2041-05-02'}]->(talk)
        CREATE (kr)-[:PLANNED_PARTY {fromId: kr.id, toId: talk.id, key: '2041-05-02'}]->(talk)`,
      );
      try {
        return {
          before: await ask('parties=JP,KR&on=2041-04-20'),
          itself: await ask('parties=JP,KR&on=2041-05-02'),
        };
      } finally {
        await removeTemporary(service.graph);
      }
    };
    const known = await plan('2026-01-01T00:00:00Z');
    expect(part(known.before.markdown, 'Dates ahead')).toContain(
      '2 May 2041: planned, Zendavic talk, by telephone. (<https://example.org/plan>)',
    );
    expect(known.itself.markdown).toContain('\n\nPlanned: Zendavic talk, by telephone. (<https://example.org/plan>)');
    expect(known.itself.markdown).toContain('at the level of leaders');
    expect((await plan('2041-05-01T00:00:00Z')).before.markdown).not.toContain('Zendavic');
  });

  test('anniversaries: of a step of a nomination, and of what the parties agreed', async () => {
    expect(part((await ask('parties=JP,KR&on=2023-01-15')).markdown, 'Dates ahead')).toContain(
      '- 1 February 2023 is one year after 1 February 2022. Nomination: The Cabinet of Japan approves the nomination. [',
    );
  });

  test('the side for which it is written comes first, and sits opposite to the others', async () => {
    const { markdown } = await ask('parties=JP,KR&on=2022-02-12&for=KR');
    expect(markdown.indexOf('Our asks (the Republic of Korea)')).toBeLessThan(markdown.indexOf('Their asks (Japan)'));
    expect(part(markdown, 'Who sits opposite')).toContain(
      '**HAYASHI Yoshimasa** (林芳正), Minister for Foreign Affairs of Japan since 10 November 2021',
    );
    const forNobody = await ask('parties=JP,KR&on=2022-02-12');
    expect(forNobody.markdown).toMatch(
      /### What Japan asks[\s\S]*### What the Republic of Korea asks[\s\S]*### Who talks/u,
    );
  });

  test('organizations are parties like countries, and need not talk with one', async () => {
    expect((await ask('parties=JP&organizations=org:eu&on=2022-02-12')).title).toBe(
      'Japan and the European Union: talk of 12 February 2022',
    );
    const { markdown } = await ask('organizations=org:unesco,org:eu&on=2022-02-12');
    expect(markdown).toContain('No talk of UNESCO and the European Union before 12 February 2022 is recorded here.');
  });

  test('at another level other people talk, or it says that no tenure is held', async () => {
    const { markdown } = await ask('parties=JP,KR&on=2022-02-12&for=JP&level=VICE_MINISTERS');
    expect(part(markdown, 'The last talk')).not.toContain('The last one at the level of this talk');
    expect(part(markdown, 'Who sits opposite')).toBe(
      'Who sits opposite\n\nOf the Republic of Korea no tenure of an office at the level of vice ministers is recorded for 12 February 2022.\n\n',
    );
  });

  test('each of its queries is of the allowed cost, and it reads four times', async () => {
    await ask('parties=JP,KR&on=2022-02-12');
    expect(service.statements.length).toBeLessThan(11);
    for (const { text: statement } of service.statements) {
      expect(statement.match(/COLLECT \{|COUNT \{/gu)?.length ?? 0).toBeLessThan(61);
    }
  });

  test.each([
    ['', 'A talk has two or more parties, and none is given.'],
    ['parties=JP&on=2022-02-12', 'A talk has two or more parties, and only one is given.'],
    ['parties=JP,JP&on=2022-02-12', 'A talk has two or more parties, and only one is given.'],
    ['parties=JP,japan&on=2022-02-12', '`parties` holds "japan", which is no code of a country.'],
    ['parties=JP,ZZ&on=2022-02-12', 'No country has the code ZZ.'],
    ['parties=JP&organizations=org:none&on=2022-02-12', 'No organization has the id org:none.'],
    ['parties=JP&organizations=country:KR&on=2022-02-12', 'No organization has the id country:KR.'],
    ['parties=JP,KR', '`on` is missing: the day of the talk.'],
    ['parties=JP,KR&on=2022-02-30', '`on` (2022-02-30) is no day of the calendar.'],
    ['parties=JP,KR&on=2022-02-12&level=KINGS', '`level` (KINGS) is no level of talks.'],
    ['parties=JP,KR&on=2022-02-12&for=US', '`for` (US) is not among the countries that are to talk.'],
  ])('bad input: %s', async (query, message) => {
    const { status, type, response } = await get(`/briefing?${query}`);
    expect({ status, type }).toEqual({ status: 400, type: 'text/plain; charset=utf-8' });
    const told = await response.text();
    expect(told).toContain(`BAD_USER_INPUT: ${message} `);
    // What to do stands behind what is wrong.
    expect(told.trim().length).toBeGreaterThan(`BAD_USER_INPUT: ${message} `.length + 10);
  });

  test('bad input over GraphQL has the same code and says what to do', async () => {
    const { body } = await service.ask(operation('briefing-ahead'), {
      parties: ['JP', 'KR'],
      on: '2022-02-12',
      for: 'US',
    });
    expect(body.errors[0]).toMatchObject({
      message: '`for` (US) is not among the countries that are to talk.',
      path: ['briefingAhead'],
      extensions: { code: 'BAD_USER_INPUT', todo: 'Give one of JP, KR.' },
    });
  });

  test('the address gives the text, the page of the explorer, a file to print and a file for Word', async () => {
    const query = 'parties=JP,KR&on=2022-02-12&for=JP';
    expect((await get(`/briefing?${query}`)).type).toBe('text/markdown; charset=utf-8');
    expect((await get(`/briefing.md?${query}`, 'text/html')).type).toBe('text/markdown; charset=utf-8');
    const page = await get(`/briefing?${query}`, 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(page.type).toBe('text/html; charset=utf-8');
    expect(await page.response.text()).toContain('<div id="');
    expect(await text(`/briefing.html?${query}`)).toContain(
      '<h1>Japan and the Republic of Korea: talk of 12 February 2022</h1>',
    );
  });

  test.each([
    '/briefing.docx?parties=JP,KR&on=2022-02-12&for=JP',
    '/meetings/meeting:2022-02-12-jp-kr-fm/briefing.docx',
  ])('%s opens in Word, with each bullet and the address of each source', async (address) => {
    const { type, response } = await get(address);
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="?[a-z0-9-]+\.docx"?$/u);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
    const document = new TextDecoder().decode(files['word/document.xml']);
    const read = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map(([, words = '']) => words)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const markdown = await text(address.replace('.docx', '.md'));
    const bullets = bulletsOf(markdown);
    expect(bullets.length).toBeGreaterThan(8);
    for (const bullet of bullets) {
      const plain = bullet
        .slice(2)
        .replaceAll('**', '')
        .replaceAll(/\[(\d+(?: ¶\d+)?)\]\[\d+\]/gu, '[$1]')
        .replaceAll(/\[(\d+(?: ¶\d+)?)\]\(<[^>]*>\)/gu, '[$1]')
        .replaceAll(/<(https?:[^>]*)>/gu, '$1')
        .replaceAll(/\\(.)/gu, '$1');
      expect(read).toContain(plain);
    }
    const addresses = [...markdown.matchAll(/^\[\d+\]: <(.*)>$/gmu)].map(([, url = '']) => url);
    expect(addresses.length).toBeGreaterThan(4);
    for (const url of addresses) expect(read).toContain(`, ${url}`);
  });
});
