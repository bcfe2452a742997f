import { parse, validate } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { operation, operationNames } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const byTelephone = 'meeting:2022-02-03-jp-kr-fm';
const sado = 'issue:sado-mines-nomination';

describe('the operations that clients send', () => {
  const service = useTestService({ wholeAfter: 0 });
  const schema = loadSchema(projectFolders.schema);

  /** Asks an operation; an error fails the test. */
  async function answer(name: string, variables: Record<string, unknown>) {
    const { status, body } = await service.ask(operation(name), variables);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    return body.data;
  }

  test.each(operationNames)('%s fits the schema', (name) => {
    expect(validate(schema, parse(operation(name)))).toEqual([]);
  });

  test('meeting: who, where, when, on which days', async () => {
    const { meeting } = await answer('meeting', { id: honolulu });
    expect(meeting).toMatchObject({
      title: "Japan–ROK Foreign Ministers' Meeting",
      date: '2022-02-12',
      startedAt: '2022-02-12T12:00:00-10:00',
      durationMinutes: 40,
      mode: 'IN_PERSON',
      level: 'FOREIGN_MINISTERS',
      place: { city: 'Honolulu', country: { code: 'US', name: 'United States' } },
      parties: [
        { code: 'JP', name: 'Japan' },
        { code: 'KR', name: 'Republic of Korea' },
      ],
      days: ['2022-02-12', '2022-02-13'],
      onMarginsOf: [{ __typename: 'Meeting', id: 'meeting:2022-02-12-jp-kr-us-fm' }],
      followsUp: [{ id: byTelephone, date: '2022-02-03', mode: 'TELEPHONE' }],
    });
    expect(meeting.participants).toEqual([
      {
        person: { id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' },
        office: { title: 'Minister for Foreign Affairs' },
        country: { code: 'JP' },
      },
      {
        person: { id: 'person:chung-eui-yong', name: 'Chung Eui-yong' },
        office: { title: 'Minister of Foreign Affairs' },
        country: { code: 'KR' },
      },
    ]);
  });

  test('meeting: all five points, act by act, each cited', async () => {
    const { meeting } = await answer('meeting', { id: honolulu });
    const acts: { type: string; repeated: boolean; joint: boolean; citations: unknown[]; [key: string]: unknown }[] =
      meeting.acts.nodes;
    const ofMinistry = (act: { citations: unknown[] }) =>
      (act.citations as { passage: { number: number }; document: { url: string } }[]).find(
        ({ document }) => document.url === 'https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html',
      )?.passage.number;
    const told = acts.map((act) => `${ofMinistry(act) ?? '-'} ${act.type}${act.repeated ? ' again' : ''}`);
    expect(told.filter((line) => !line.startsWith('-'))).toEqual([
      '1 REAFFIRMED again',
      '1 RAISED',
      '2 RAISED',
      '2 STATED',
      '2 CALLED_FOR again',
      '2 STATED',
      '2 EXPLAINED',
      '3 RAISED',
      '3 REJECTED',
      '3 EXPRESSED_CONCERN',
      '3 PROTESTED again',
      '3 REITERATED again',
      '4 RAISED',
      '5 CONCURRED',
    ]);
    expect(meeting.acts.totalCount).toBe(acts.length);
    expect(acts.every((act) => act.citations.length > 0)).toBe(true);
    const protest = acts.find((act) => act.type === 'PROTESTED' && act.repeated && ofMinistry(act) === 3);
    expect(protest).toMatchObject({
      joint: false,
      actors: [{ __typename: 'Person', id: 'person:hayashi-yoshimasa' }],
      sides: [{ __typename: 'Country', code: 'JP' }],
      toward: [{ __typename: 'Country', code: 'KR' }],
      about: [{ __typename: 'Issue', id: sado }],
      cameo: { code: '114', name: 'Complain officially' },
      plover: { eventType: 'ACCUSE', mode: 'allege', context: 'diplomatic' },
    });
  });

  test('meetings: of a pair, newest first, by either calendar day', async () => {
    const { meetings } = await answer('meetings', { filter: { parties: ['KR', 'JP'] }, first: 5 });
    const dates = meetings.edges.map(({ node }: { node: { date: string } }) => node.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(meetings.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    for (const { node } of meetings.edges) {
      expect(node.parties.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['JP', 'KR']));
    }
    const tokyo = await answer('meetings', { filter: { from: '2022-02-13', to: '2022-02-13' }, first: 5 });
    expect(tokyo.meetings.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([honolulu]);
  });

  test('issue-thread: labels, nomination, positions and the thread itself', async () => {
    const { issue } = await answer('issue-thread', { id: sado });
    expect(issue.nomination).toMatchObject({
      id: 'nomination:sado-island-gold-mines',
      nominatedBy: { code: 'JP' },
      submittedTo: { name: 'UNESCO' },
    });
    expect(issue.nomination.milestones.map(({ date }: { date: string }) => date)).toEqual(
      expect.arrayContaining(['2022-02-01', '2024-06', '2024-07-27']),
    );
    const dates = issue.acts.nodes.map(({ date }: { date: string }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(issue.positions.map(({ country }: { country: { code: string } }) => country.code)).toEqual(['JP', 'KR']);
    const protest = issue.acts.nodes.find(
      (act: { type: string; date: string; actors: { name: string }[] }) =>
        act.type === 'PROTESTED' && act.date === '2022-02-12' && act.actors[0]?.name === 'HAYASHI Yoshimasa',
    );
    expect(protest).toMatchObject({ repeated: true, repeats: { date: '2022-02-03' } });
  });

  test('issue-thread: a filter is of acts', async () => {
    const { issue } = await answer('issue-thread', {
      id: sado,
      filter: { types: ['PROTESTED'], actors: ['country:KR'] },
    });
    expect(issue.acts.nodes.length).toBeGreaterThan(1);
    for (const act of issue.acts.nodes) {
      expect(act).toMatchObject({ type: 'PROTESTED', sides: [{ code: 'KR' }] });
    }
  });

  test.each([
    ['2022-02-12', 'HAYASHI Yoshimasa'],
    ['2021-11-05', 'KISHIDA Fumio'],
    ['2021-11-10', 'HAYASHI Yoshimasa'],
    ['1950-01-01', null],
  ])('officeholders: on %s it was %s', async (on, name) => {
    const { country } = await answer('officeholders', { code: 'JP', on });
    const office = country.offices.find(({ id }: { id: string }) => id === 'office:jp-foreign-minister');
    expect(office.holder?.name ?? null).toBe(name);
  });

  test.each([
    ['HAYASHI Yoshimasa', 'person:hayashi-yoshimasa'],
    ['Yoshimasa Hayashi', 'person:hayashi-yoshimasa'],
    ['林芳正', 'person:hayashi-yoshimasa'],
    ['haya', 'person:hayashi-yoshimasa'],
    ['hayasi', 'person:hayashi-yoshimasa'],
    ['의용', 'person:chung-eui-yong'],
    ['forced labour', 'issue:former-civilian-workers'],
    ['former civilian workers', 'issue:former-civilian-workers'],
    ['Sado (mine', sado],
  ])('search: "%s" finds %s first', async (text, id) => {
    const { search } = await answer('search', { text, first: 5 });
    expect(search.edges[0]?.node.id).toBe(id);
    const scores = search.edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('search: a place finds the talks there, and a kind can be asked for alone', async () => {
    const { search } = await answer('search', { text: 'Honolulu', types: ['MEETING'] });
    expect(search.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      expect.arrayContaining([honolulu, 'meeting:2022-02-12-jp-kr-us-fm']),
    );
    const none = await answer('search', { text: '((( ~~~ ***' });
    expect(none.search.edges).toEqual([]);
  });

  test('neighbourhood: by type, newest first, the type asked for alone', async () => {
    const all = await answer('neighbourhood', { id: 'country:JP', first: 100 });
    const types = all.neighbourhood.edges.map(
      ({ relationship }: { relationship: { type: string } }) => relationship.type,
    );
    expect([...new Set(types)]).toHaveLength(types.filter((type: string, at: number) => type !== types[at - 1]).length);
    const some = await answer('neighbourhood', { id: sado, types: ['PROTESTED'] });
    expect(some.node).toEqual({ __typename: 'Issue', id: sado });
    expect(some.neighbourhood.totalCount).toBe(some.neighbourhood.edges.length);
    expect(some.neighbourhood.edges[0]).toMatchObject({ relationship: { type: 'PROTESTED', to: sado } });
    const none = await answer('neighbourhood', { id: 'person:nobody' });
    expect(none).toEqual({ node: null, neighbourhood: null });
  });

  test('paths: the shortest, each connected step by step; none to itself', async () => {
    const ends = { from: 'person:hayashi-yoshimasa', to: 'nomination:sado-island-gold-mines' };
    const { paths } = await answer('paths', { ...ends, first: 3 });
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      expect(path.nodes).toHaveLength(path.length + 1);
      path.relationships.forEach((step: { from: string; to: string }, at: number) => {
        expect([path.nodes[at].id, path.nodes[at + 1].id].sort()).toEqual([step.from, step.to].sort());
      });
    }
    expect((await answer('paths', { ...ends, maxLength: 1 })).paths).toEqual([]);
    expect((await answer('paths', { from: ends.from, to: ends.from })).paths).toEqual([]);
  });

  test('prior-talks: the talk of 3 February is first, with five reasons, and the other end says the same', async () => {
    const { meeting } = await answer('prior-talks', { id: honolulu, first: 3 });
    const [first] = meeting.priorTalks.edges;
    expect(first.node.id).toBe(byTelephone);
    expect(first.reasons.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'FOLLOWED_UP',
      'REPEATED_ACTS',
      'SAME_PARTICIPANTS',
      'SAME_PARTIES',
      'SHARED_ISSUES',
    ]);
    expect(first.reasons.find(({ kind }: { kind: string }) => kind === 'FOLLOWED_UP').citations).toEqual([
      { passage: { number: 1 }, document: { url: 'https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html' } },
    ]);
    const later = await answer('later-talks', { id: byTelephone, first: 1 });
    expect(later.meeting.laterTalks.edges[0]).toMatchObject({ score: first.score, node: { id: honolulu } });
  });

  test('briefing: a title, the page, and every source that it cites', async () => {
    const { meeting } = await answer('briefing', { id: honolulu });
    const { title, markdown, sources } = meeting.briefing;
    expect(title).toBe("Japan–ROK Foreign Ministers' Meeting, 12 February 2022");
    const bullets = markdown.split('\n').filter((line: string) => line.startsWith('- '));
    expect(bullets.length).toBeGreaterThan(8);
    for (const bullet of bullets) expect(bullet).toMatch(/\[\d+(?: ¶\d+)?\]\[\d+\]/u);
    const cited = new Set(
      Array.from(markdown.matchAll(/\]\[(?<number>\d+)\]/gu), (match: RegExpMatchArray) => match.groups?.number),
    );
    expect(cited.size).toBe(sources.length);
    for (const { document } of sources) expect(markdown).toContain(`<${document.url}>`);
    expect(markdown.split(/\s+/u).length).toBeLessThan(1_200);
  });

  test('briefing-ahead: two parties and a day are enough, and each bullet ends with its sources', async () => {
    const { briefingAhead } = await answer('briefing-ahead', {
      parties: ['JP', 'KR'],
      on: '2022-02-12',
      level: 'FOREIGN_MINISTERS',
      for: 'JP',
    });
    const { title, markdown, sources } = briefingAhead;
    expect(title).toBe('Japan and the Republic of Korea: talk of 12 February 2022');
    const bullets = markdown.split('\n').filter((line: string) => line.startsWith('- '));
    expect(bullets.length).toBeGreaterThan(8);
    const numbers = sources.map(({ number }: { number: number }) => number);
    for (const bullet of bullets) {
      const [, last] = /\[(\d+)\]$/u.exec(bullet) ?? [];
      expect(numbers).toContain(Number(last));
    }
    for (const { document } of sources) expect(markdown).toContain(`<${document.url}>`);
  });

  test.each([
    ['meeting', { id: honolulu }, 1],
    ['meetings', { filter: { parties: ['JP', 'KR'] }, first: 50 }, 1],
    ['meetings', { first: 1 }, 1],
    ['issue-thread', { id: sado }, 1],
    ['officeholders', { code: 'JP', on: '2022-02-12' }, 1],
    ['search', { text: 'hayashi', first: 50 }, 1],
    ['neighbourhood', { id: 'country:JP' }, 2],
    ['paths', { from: 'person:hayashi-yoshimasa', to: 'person:chung-eui-yong' }, 1],
    ['compare', { base: byTelephone, head: honolulu }, 1],
    ['accounts', { id: byTelephone }, 1],
    ['prior-talks', { id: honolulu }, 2],
    ['later-talks', { id: byTelephone }, 2],
  ])(
    '%s %j: a statement for each root field, and one more for connected talks',
    async (name, variables, statements) => {
      await answer(name, variables);
      expect(service.statements).toHaveLength(statements);
    },
  );
});
