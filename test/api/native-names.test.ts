import { useTestService } from '../support/service.js';

describe('names in other scripts', () => {
  const service = useTestService();

  test('each has its language; the deprecated field gives the first', async () => {
    const { body } = await service.ask(`{
      person(id: "person:hayashi-yoshimasa") { nativeNames { name language } nativeName }
      country(code: "KR") { nativeNames { name language } nativeName }
      nomination(id: "nomination:sado-island-gold-mines") { site { nativeNames { name language } nativeName } }
      without: person(id: "person:biden-joe") { nativeNames { name language } nativeName }
      organization(id: "org:unesco") { nativeNames { name } }
      issue(id: "issue:china") { nativeNames { name } }
      meeting(id: "meeting:2022-02-12-jp-kr-fm") {
        place { nativeNames { name } }
        participants { office { nativeNames { name } } }
      }
    }`);
    expect(body).toEqual({
      data: {
        person: { nativeNames: [{ name: '林芳正', language: 'ja' }], nativeName: '林芳正' },
        country: {
          nativeNames: [
            { name: '대한민국', language: 'ko' },
            { name: '韓国', language: 'ja' },
          ],
          nativeName: '대한민국',
        },
        nomination: { site: { nativeNames: [{ name: '佐渡島の金山', language: 'ja' }], nativeName: '佐渡島の金山' } },
        without: { nativeNames: [], nativeName: null },
        organization: { nativeNames: expect.any(Array) },
        issue: { nativeNames: [] },
        meeting: {
          place: { nativeNames: expect.any(Array) },
          participants: [
            { office: { nativeNames: expect.any(Array) } },
            { office: { nativeNames: expect.any(Array) } },
          ],
        },
      },
    });
  });

  test('the search finds them', async () => {
    const { body } = await service.ask('{ search(text: "林芳正", first: 1) { edges { node { id } } } }');
    expect(body.data.search.edges).toEqual([{ node: { id: 'person:hayashi-yoshimasa' } }]);
  });
});
