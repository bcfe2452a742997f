import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const trilateral = 'meeting:2022-02-12-jp-kr-us-fm';
const byTelephone = 'meeting:2022-02-03-jp-kr-fm';
const inParis = 'meeting:2022-02-22-kr-unesco-other';
const sado = 'issue:sado-mines-nomination';
const conference = 'conference:un-general-assembly-2021';
const hayashi = 'person:hayashi-yoshimasa';
const chung = 'person:chung-eui-yong';

/** A list of everything, or of what a filter finds. */
const listOf = (field: string, filter: string, selected: string) => `query ($filter: ${filter}, $after: String) {
  ${field}(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id ${selected} }
  }
}`;
const meetingParts =
  'date days level mode parties { code } participants { person { id } } issues { id } coverage { extent }';
const actParts = `type date repeated summary
  meeting { id mode level place { id } parties { code } onMarginsOf { ... on Node { id } } } actors { ... on Node { id } } sides { ... on Node { id } }
  toward { ... on Node { id } } about { ... on Node { id } }`;
const meetings = listOf('meetings', 'MeetingFilter', '');
const acts = listOf('acts', 'ActFilter', '');

interface Meeting {
  id: string;
  date: string;
  days: string[];
  level: string;
  mode: string;
  parties: { code: string }[];
  participants: { person: { id: string } }[];
  issues: { id: string }[];
  coverage: { extent: string }[];
}
interface Thing {
  id: string;
}
interface Act extends Thing {
  type: string;
  date: string;
  repeated: boolean;
  summary: string | null;
  meeting:
    | (Thing & { mode: string; level: string; place: Thing | null; parties: { code: string }[]; onMarginsOf: Thing[] })
    | null;
  actors: Thing[];
  sides: Thing[];
  toward: Thing[];
  about: Thing[];
}

const has = (things: readonly Thing[], id: string) => things.some((thing) => thing.id === id);
const isParty = (meeting: Meeting, code: string) => meeting.parties.some((party) => party.code === code);
const lacks = (meeting: Meeting, ...extents: string[]) =>
  meeting.coverage.some(({ extent }) => extents.includes(extent));
const tookPart = (meeting: Meeting, id: string) => meeting.participants.some(({ person }) => person.id === id);

/**
 * The oracle: the same condition in JavaScript, over all that there are. Every path that a filter may be read by (an
 * index of pairs, of one party, of people, of an issue, of days) must find the same.
 */
describe('a filter finds what its condition says, and nothing else', () => {
  const service = useTestService();

  /** All that a filter finds, page by page. */
  async function all<T extends Thing>(query: string, field: string, filter: unknown): Promise<T[]> {
    const found: T[] = [];
    let after: string | null = null;
    do {
      const { body } = await service.ask(query, { filter, after });
      expect(body.errors).toBeUndefined();
      const { totalCount, nodes, pageInfo } = body.data[field];
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (after === null) expect(found).toHaveLength(totalCount);
    } while (after !== null);
    return found;
  }

  let allMeetings: Meeting[] = [];
  let allActs: Act[] = [];
  beforeAll(async () => {
    allMeetings = await all<Meeting>(listOf('meetings', 'MeetingFilter', meetingParts), 'meetings', {});
    allActs = await all<Act>(listOf('acts', 'ActFilter', actParts), 'acts', {});
  });

  test.each<[string, Record<string, unknown>, (meeting: Meeting) => boolean, string]>([
    ['a pair', { parties: ['KR', 'JP'] }, (m) => isParty(m, 'JP') && isParty(m, 'KR'), trilateral],
    [
      'three parties',
      { parties: ['US', 'JP', 'KR'] },
      (m) => ['JP', 'KR', 'US'].every((c) => isParty(m, c)),
      trilateral,
    ],
    ['one party', { parties: ['CN'] }, (m) => isParty(m, 'CN'), 'meeting:2018-10-26-cn-jp-fm'],
    ['one party, told twice', { parties: ['CN', 'CN'] }, (m) => isParty(m, 'CN'), 'meeting:2018-10-26-cn-jp-fm'],
    ['two people', { participants: [hayashi, chung] }, (m) => tookPart(m, hayashi) && tookPart(m, chung), honolulu],
    ['a person', { participants: [hayashi] }, (m) => tookPart(m, hayashi), honolulu],
    ['an issue', { about: [sado] }, (m) => has(m.issues, sado), inParis],
    [
      'two issues',
      { about: [sado, 'issue:comfort-women'] },
      (m) => has(m.issues, sado) && has(m.issues, 'issue:comfort-women'),
      honolulu,
    ],
    ['a mode', { mode: 'TELEPHONE' }, (m) => m.mode === 'TELEPHONE', byTelephone],
    [
      'texts of telephone talks that are not held whole',
      { heldAtMost: 'OWN_SUMMARY', mode: 'TELEPHONE' },
      (m) => lacks(m, 'OWN_SUMMARY', 'REPORTED', 'NOT_HELD') && m.mode === 'TELEPHONE',
      byTelephone,
    ],
    ['texts that are not held', { heldAtMost: 'REPORTED' }, (m) => lacks(m, 'REPORTED', 'NOT_HELD'), honolulu],
    [
      'nothing held of a party',
      { heldAtMost: 'NOT_HELD', parties: ['JP', 'KR'] },
      (m) => lacks(m, 'NOT_HELD') && isParty(m, 'JP') && isParty(m, 'KR'),
      'meeting:2023-03-16-jp-kr-leaders',
    ],
    ['a level', { level: 'OTHER' }, (m) => m.level === 'OTHER', inParis],
    [
      'a first day',
      { from: '2025-01-01' },
      (m) => m.days.some((day) => day >= '2025-01-01'),
      'meeting:2025-07-18-jp-kr-us-vfm',
    ],
    [
      'a last day',
      { to: '2010-12-31' },
      (m) => m.days.some((day) => day <= '2010-12-31'),
      'meeting:2009-04-05-fr-jp-fm',
    ],
    [
      'days before that of Honolulu',
      { from: '2022-02-03', to: '2022-02-11' },
      (m) => m.days.some((day) => day >= '2022-02-03' && day <= '2022-02-11'),
      byTelephone,
    ],
    ['the day in Tokyo', { from: '2022-02-13', to: '2022-02-13' }, (m) => m.days.includes('2022-02-13'), honolulu],
    ['the day in Honolulu', { from: '2022-02-12', to: '2022-02-12' }, (m) => m.days.includes('2022-02-12'), honolulu],
    [
      'all at once',
      {
        parties: ['JP', 'KR'],
        participants: [hayashi],
        about: [sado],
        mode: 'IN_PERSON',
        level: 'FOREIGN_MINISTERS',
        from: '2022-01-01',
        to: '2022-12-31',
      },
      (m) =>
        isParty(m, 'JP') &&
        isParty(m, 'KR') &&
        tookPart(m, hayashi) &&
        has(m.issues, sado) &&
        m.mode === 'IN_PERSON' &&
        m.level === 'FOREIGN_MINISTERS' &&
        m.days.some((day) => day >= '2022-01-01') &&
        m.days.some((day) => day <= '2022-12-31'),
      honolulu,
    ],
    [
      'empty lists, as if not given',
      { parties: [], about: [], participants: [], mode: 'VIDEO' },
      (m) => m.mode === 'VIDEO',
      '',
    ],
  ])('meetings: %s', async (_, filter, holds, example) => {
    const expected = allMeetings.filter(holds).map(({ id }) => id);
    const found = (await all<Thing>(meetings, 'meetings', filter)).map(({ id }) => id);
    expect([...found].sort()).toEqual([...expected].sort());
    if (example !== '') expect(found).toContain(example);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(allMeetings.length);
  });

  test('meetings: words of the title, the place or what was done', async () => {
    const found = async (text: string) => (await all<Thing>(meetings, 'meetings', { text })).map(({ id }) => id);
    expect((await found('Honolulu')).sort()).toEqual([honolulu, trilateral].sort());
    expect(await found('closest neighbors')).toContain(honolulu);
    expect(
      (await all<Thing>(meetings, 'meetings', { text: 'Honolulu', parties: ['KR', 'US'] })).map(({ id }) => id),
    ).toEqual([trilateral]);
    expect(await found('xylophone')).toEqual([]);
  });

  test('meetings: words, in the state of the graph at a moment', async () => {
    const query = `query ($text: String!, $asOf: DateTime!) {
      meetings(filter: { text: $text }, asOf: $asOf, first: 100) { totalCount nodes { id } } }`;
    const found = async (text: string, asOf: string) => {
      const { body } = await service.ask(query, { text, asOf });
      expect(body.errors).toBeUndefined();
      return body.data.meetings.nodes.map(({ id }: Thing) => id).sort();
    };
    expect(await found('Honolulu', '2100-01-01T00:00:00Z')).toEqual([honolulu, trilateral].sort());
    expect(await found('closest neighbors', '2100-01-01T00:00:00Z')).toContain(honolulu);
    expect(await found('Honolulu', '2000-01-01T00:00:00Z')).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, (act: Act) => boolean]>([
    ['a type', { types: ['PROTESTED'] }, (a) => a.type === 'PROTESTED'],
    ['two types', { types: ['REJECTED', 'CONDEMNED'] }, (a) => ['REJECTED', 'CONDEMNED'].includes(a.type)],
    ['a person', { actors: [chung] }, (a) => has(a.actors, chung)],
    ['an organization', { actors: ['org:unesco'] }, (a) => has(a.actors, 'org:unesco') || has(a.sides, 'org:unesco')],
    [
      'a country, with its people',
      { actors: ['country:KR'], repeated: true },
      (a) => has(a.sides, 'country:KR') && a.repeated,
    ],
    [
      'toward a country',
      { toward: ['JP'], types: ['PROTESTED'] },
      (a) => has(a.toward, 'country:JP') && a.type === 'PROTESTED',
    ],
    [
      'either person',
      { actors: [chung, hayashi], about: [sado] },
      (a) => (has(a.actors, chung) || has(a.actors, hayashi)) && has(a.about, sado),
    ],
    [
      'toward either',
      { toward: ['JP', 'KR'], about: [sado] },
      (a) => (has(a.toward, 'country:JP') || has(a.toward, 'country:KR')) && has(a.about, sado),
    ],
    ['about one issue', { about: [sado] }, (a) => has(a.about, sado)],
    [
      'about either',
      { about: [sado, 'issue:meiji-sites-follow-up'] },
      (a) => has(a.about, sado) || has(a.about, 'issue:meiji-sites-follow-up'),
    ],
    ['in a meeting', { meeting: honolulu }, (a) => a.meeting?.id === honolulu],
    ['a period', { from: '2022-02-03', to: '2022-02-12' }, (a) => a.date >= '2022-02-03' && a.date <= '2022-02-12'],
    [
      'for a country',
      { sides: ['KR'], types: ['CALLED_FOR'] },
      (a) => has(a.sides, 'country:KR') && a.type === 'CALLED_FOR',
    ],
    [
      'for either country',
      { sides: ['KR', 'CN'], about: [sado] },
      (a) => (has(a.sides, 'country:KR') || has(a.sides, 'country:CN')) && has(a.about, sado),
    ],
    [
      'in meetings of a pair',
      { parties: ['JP', 'CN'] },
      (a) => ['CN', 'JP'].every((code) => a.meeting?.parties.some((party) => party.code === code)),
    ],
    ['in meetings of a mode', { modes: ['TELEPHONE'] }, (a) => a.meeting?.mode === 'TELEPHONE'],
    [
      'in meetings of either mode',
      { modes: ['TELEPHONE', 'VIDEO'] },
      (a) => a.meeting?.mode === 'TELEPHONE' || a.meeting?.mode === 'VIDEO',
    ],
    ['in meetings of a level', { levels: ['LEADERS'] }, (a) => a.meeting?.level === 'LEADERS'],
    ['at a place', { places: ['place:us-honolulu'] }, (a) => a.meeting?.place?.id === 'place:us-honolulu'],
    [
      'beside a conference',
      { conferences: [conference] },
      (a) => a.meeting?.onMarginsOf.some(({ id }) => id === conference) === true,
    ],
    [
      'words with a kind of meeting',
      { text: 'Sado', modes: ['IN_PERSON'], sides: ['JP'] },
      (a) => /\bSado\b/u.test(a.summary ?? '') && a.meeting?.mode === 'IN_PERSON' && has(a.sides, 'country:JP'),
    ],
    ['not repeated', { repeated: false, about: [sado] }, (a) => !a.repeated && has(a.about, sado)],
    [
      'all at once',
      {
        meeting: honolulu,
        about: [sado],
        actors: ['country:JP'],
        toward: ['KR'],
        types: ['PROTESTED'],
        from: '2022-02-12',
        to: '2022-02-12',
        repeated: true,
      },
      (a) => a.id === 'act:f1c6d279a8678633',
    ],
  ])('acts: %s', async (_, filter, holds) => {
    const expected = allActs.filter(holds).map(({ id }) => id);
    const found = (await all<Thing>(acts, 'acts', filter)).map(({ id }) => id);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(allActs.length);
  });

  test('acts: words of the summary', async () => {
    const found = (await all<Thing>(acts, 'acts', { text: 'closest neighbors' })).map(({ id }) => id);
    expect(found).toEqual(allActs.filter(({ summary }) => summary?.includes('closest neighbors')).map(({ id }) => id));
    expect(found).toHaveLength(1);
    expect(await all<Thing>(acts, 'acts', { text: 'xylophone' })).toEqual([]);
  });

  test('acts: the list that a person filters, page by page', async () => {
    const filter = {
      text: 'Sado',
      sides: ['JP'],
      parties: ['JP', 'KR'],
      modes: ['IN_PERSON'],
      levels: ['FOREIGN_MINISTERS'],
    };
    const first = await service.ask(operation('act-list'), { filter, first: 2 });
    expect(first.body.errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = first.body.data.acts;
    expect(totalCount).toBeGreaterThan(2);
    expect(nodes.map(({ meeting }: { meeting: { mode: string } }) => meeting.mode)).toEqual(['IN_PERSON', 'IN_PERSON']);
    const next = await service.ask(operation('act-list'), { filter, first: 2, after: pageInfo.endCursor });
    expect(next.body.data.acts.nodes.map(({ id }: Thing) => id)).not.toContain(nodes[0].id);
  });

  test('the count is counted only where it is selected', async () => {
    await service.ask('{ meetings(first: 1) { nodes { id } } }');
    expect(service.statements.map(({ text }) => text.includes('COUNT {'))).toEqual([false]);
    await service.ask('{ meetings(first: 1) { totalCount } }');
    expect(service.statements.map(({ text }) => text.includes('COUNT {'))).toEqual([true]);
    await service.ask('{ neighbourhood(of: "country:JP", first: 1) { edges { cursor } } }');
    expect(service.statements.map(({ text }) => text.includes('COUNT {'))).toEqual([false]);
  });

  test('a list of variables is answered by its values, not by how many there are', async () => {
    const query =
      'query ($a: CountryCode!, $b: CountryCode!) { meetings(filter: { parties: [$a, $b] }) { totalCount } }';
    const count = async (a: string, b: string) => (await service.ask(query, { a, b })).body.data.meetings.totalCount;
    const literal = async (codes: string) =>
      (await service.ask(`{ meetings(filter: { parties: [${codes}] }) { totalCount } }`)).body.data.meetings.totalCount;
    expect([await count('JP', 'JP'), await count('JP', 'KR'), await count('JP', 'JP')]).toEqual([
      await literal('"JP"'),
      await literal('"JP", "KR"'),
      await literal('"JP"'),
    ]);
  });

  test('the same shape with other values is the same statement, so that it is planned once', async () => {
    const texts = [];
    for (const filter of [{ parties: ['JP', 'KR'] }, { parties: ['US', 'CN'] }, { parties: ['KR', 'JP', 'US'] }]) {
      await service.ask(meetings, { filter });
      texts.push(service.statements[0]?.text);
    }
    expect(new Set(texts).size).toBe(1);
  });
});
