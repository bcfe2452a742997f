import { addThings } from '../../src/ingest/things/add.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const editorToken = 'a-token-of-an-editor-0123456789';

describe('edit', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const { writer, graph } = service;
  let before: Set<string>;
  beforeAll(async () => {
    before = await allIds(graph);
  });
  afterEach(() => removeOthers(graph, before));

  const query = `mutation ($id: ID!, $seen: ID, $to: EditInput!) {
    edit(id: $id, seen: $seen, to: $to) { change { id kind } thing { __typename id } }
  }`;
  const edit = async (variables: Record<string, unknown>) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;

  test('every field of a person; a list replaces the list, null takes away', async () => {
    const added = await addThings(
      writer,
      {
        persons: [
          {
            name: 'Zoe ZENDA',
            aliases: ['Z. Zenda'],
            wikidataId: 'Q999999999',
            tenures: [{ office: 'office:jp-foreign-minister', from: '1901-01-01', to: '1902-01-01' }],
          },
        ],
      },
      signature(),
    );
    const id = 'person:zenda-zoe';
    const to = {
      person: {
        name: 'ZENDA Zoë',
        aliases: ['Zoe Zenda'],
        wikidataId: null,
        nativeNames: [{ name: '全田', language: 'ja' }],
        tenures: [{ office: 'office:jp-foreign-minister', from: '1901-02-01', to: '1903-01-01', acting: true }],
      },
    };
    const { data, errors } = await edit({ id, seen: added.changeId, to });
    expect(errors).toBeUndefined();
    expect(data.edit).toEqual({
      change: { id: expect.any(String), kind: 'EDITED' },
      thing: { __typename: 'Person', id },
    });
    const { body } = await service.ask(`{ person(id: "${id}") {
      name variants wikidataId nativeNames { name language } tenures { from to acting office { id } }
    } search(text: "全田") { edges { node { id } } } }`);
    expect(body.data).toEqual({
      person: {
        name: 'ZENDA Zoë',
        variants: ['Zoe Zenda'],
        wikidataId: null,
        nativeNames: [{ name: '全田', language: 'ja' }],
        tenures: [{ from: '1901-02-01', to: '1903-01-01', acting: true, office: { id: 'office:jp-foreign-minister' } }],
      },
      search: { edges: [{ node: { id } }] },
    });
    const same = await edit({ id, seen: data.edit.change.id, to });
    expect(same.data.edit.change).toBeNull();
  });

  test('whoever did not see the last change gets CONFLICT with what it was', async () => {
    const { changeId } = await addThings(writer, { persons: [{ name: 'Zoe ZENDA' }] }, signature());
    const id = 'person:zenda-zoe';
    const first = await edit({ id, seen: changeId, to: { person: { aliases: ['One'] } } });
    const { errors } = await edit({ id, seen: changeId, to: { person: { aliases: ['Two'] } } });
    expect(errors[0].extensions.code).toBe('CONFLICT');
    expect(errors[0].message).toContain(`${first.data.edit.change.id} by editor`);
    expect(errors[0].message).toContain('Edited the other names of person:zenda-zoe.');
    expect(errors[0].extensions.changes).toMatchObject([{ id: first.data.edit.change.id, by: 'editor' }]);
    expect((await edit({ id, to: { person: { aliases: ['Two'] } } })).errors[0].extensions.code).toBe('CONFLICT');
    const { body } = await service.ask(`{ person(id: "${id}") { variants } }`);
    expect(body.data.person.variants).toEqual(['One']);
  });

  test('a meeting that moves to another day, place and level takes its pages with it', async () => {
    const { changeId } = await addThings(
      writer,
      {
        places: [{ city: 'Ruritown', country: 'CA', timeZone: 'America/Vancouver' }],
        meetings: [
          {
            date: '2031-02-02',
            mode: 'IN_PERSON',
            level: 'FOREIGN_MINISTERS',
            parties: ['JP', 'CA'],
            place: 'place:ca-vancouver',
            participants: [{ person: 'person:hayashi-yoshimasa' }],
          },
        ],
      },
      signature(),
    );
    const id = 'meeting:2031-02-02-ca-jp-fm';
    const to = {
      meeting: {
        date: '2031-03-05',
        startedAt: '2031-03-05T23:00:00-08:00',
        durationMinutes: 45,
        level: 'VICE_MINISTERS',
        place: 'place:ca-ruritown',
        participants: [{ person: 'person:hayashi-yoshimasa', country: 'JP' }, { person: 'person:park-jin' }],
      },
    };
    const { errors } = await edit({ id, seen: changeId, to });
    expect(errors).toBeUndefined();
    const { body } = await service.ask(`{
      meeting(id: "${id}") {
        date days startedAt durationMinutes level place { city } participants { person { id } country { code } }
      }
      person(id: "person:hayashi-yoshimasa") { meetings(first: 1) { nodes { id date } } }
      search(text: "Ruritown") { edges { node { id } } }
    }`);
    expect(body.data).toEqual({
      meeting: {
        date: '2031-03-05',
        days: ['2031-03-05', '2031-03-06'],
        startedAt: '2031-03-05T23:00:00-08:00',
        durationMinutes: 45,
        level: 'VICE_MINISTERS',
        place: { city: 'Ruritown' },
        participants: [
          { person: { id: 'person:hayashi-yoshimasa' }, country: { code: 'JP' } },
          { person: { id: 'person:park-jin' }, country: null },
        ],
      },
      person: { meetings: { nodes: [{ id, date: '2031-03-05' }] } },
      search: { edges: [{ node: { id } }] },
    });
  });

  test.each([
    ['person:none', { person: { name: 'X' } }, 'the graph has no person:none'],
    ['act:0000000000000000', { person: { name: 'X' } }, 'cannot be edited'],
    ['person:park-jin', { office: { title: 'X' } }, 'person:park-jin takes `person`'],
    ['person:park-jin', { person: {} }, 'Nothing is to be edited'],
    ['person:park-jin', { person: { name: null } }, 'to.name: cannot be taken away'],
    ['office:jp-foreign-minister', { office: { of: 'country:ZZ' } }, 'to.of: the graph has no country:ZZ'],
    [
      'document:mofa-jp-2022-02-12-jk-fmm-honolulu',
      { document: { publisher: null } },
      'publisher: cannot be taken away',
    ],
    ['meeting:2022-02-12-jp-kr-fm', { meeting: { parties: [], organizations: [] } }, 'to.parties: must name a party'],
    ['meeting:2022-02-12-jp-kr-fm', { meeting: { date: '2022-03-12' } }, 'to.startedAt: is 2022-02-12'],
    ['meeting:2022-02-12-jp-kr-fm', { meeting: { mode: 'VIDEO' } }, 'to.place: is for a talk in person only'],
    [
      'meeting:2022-02-12-jp-kr-fm',
      { meeting: { durationMinutes: 99_999 } },
      'durationMinutes: must be at most a week',
    ],
    [
      'conference:munich-security-conference-2020',
      { conference: { startsOn: '2020-02-14', endsOn: '2020-02-10' } },
      'to.endsOn: must not be before',
    ],
    [
      'issue:sado-mines-nomination',
      { issue: { broader: 'issue:sado-mines-nomination' } },
      'to.broader: must be another issue',
    ],
  ])('%s to %j is refused', async (id, to, message) => {
    const { records } = await service.graph.driver.executeQuery(
      'MATCH (:ChangedThing {id: $id})<-[:TOUCHED]-(c:Change) RETURN max(c.id) AS seen',
      { id },
    );
    const { errors } = await edit({ id, seen: records[0]?.get('seen'), to });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain(message);
  });

  test.each(['nonsense', 'change:999999999999'])('what was seen must be a change of the thing: %s', async (seen) => {
    const { errors } = await edit({ id: 'person:park-jin', seen, to: { person: { name: 'X' } } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain(`seen: ${seen} is no change of person:park-jin`);
  });
});
