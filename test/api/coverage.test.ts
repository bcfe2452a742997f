import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

interface Coverage {
  readonly party: { readonly code?: string; readonly id?: string };
  readonly extent: string;
  readonly documents: readonly { readonly id: string; readonly wording: string }[];
}

describe('what is held of a talk', () => {
  const service = useTestService();
  const ask = async (id: string) => (await service.ask(operation('coverage'), { id })).body.data.meeting;
  const extents = async (id: string): Promise<Record<string, string>> =>
    Object.fromEntries((await ask(id)).coverage.map(({ party, extent }: Coverage) => [party.code ?? party.id, extent]));

  test('Honolulu: the text of Japan is retold whole, and the press passes on what the ROK said', async () => {
    const { state, coverage, acts } = await ask('meeting:2022-02-12-jp-kr-fm');
    expect(state).toBe('HELD');
    expect(coverage.map(({ party, extent }: Coverage) => [party.code, extent])).toEqual([
      ['JP', 'OWN_TEXT'],
      ['KR', 'REPORTED'],
    ]);
    const [japan, rok] = coverage as Coverage[];
    expect(japan?.documents.map(({ id }) => id)).toContain('document:mofa-jp-2022-02-12-jk-fmm-honolulu');
    expect(rok?.documents.map(({ id }) => id)).toContain('document:yonhap-news-agency-2022-02-12-press-talk-yonhap');
    expect(japan?.documents.map(({ id }) => id)).not.toContain(
      'document:yonhap-news-agency-2022-02-12-press-talk-yonhap',
    );
    for (const { citations } of acts.nodes) {
      for (const { verbatim, passage, document } of citations) {
        expect({ verbatim, wording: document.wording, language: passage.language }).toEqual({
          verbatim: false,
          wording: 'SUMMARY',
          language: expect.stringMatching(/^(?:en|ja|ko)$/u),
        });
      }
    }
  });

  test('a talk of which no text is held says so for each party', async () => {
    const { coverage } = await ask('meeting:2023-03-16-jp-kr-leaders');
    expect(coverage).toEqual([
      { party: { __typename: 'Country', code: 'JP' }, extent: 'NOT_HELD', documents: [] },
      { party: { __typename: 'Country', code: 'KR' }, extent: 'NOT_HELD', documents: [] },
    ]);
  });

  test('an organization that talks is covered like a country', async () => {
    expect(Object.keys(await extents('meeting:2022-02-22-kr-unesco-other'))).toEqual(['KR', 'org:unesco']);
  });

  test('every talk is covered for each of its parties, and by documents about it only', async () => {
    const { body } = await service.ask(`{
      meetings(first: 100) { nodes {
        parties { code } organizations { id } documents { id }
        coverage { party { ... on Country { code } ... on Organization { id } } extent documents { id complete publisher { id } } }
      } }
    }`);
    const seen = new Set<string>();
    for (const { parties, organizations, documents, coverage } of body.data.meetings.nodes) {
      expect(coverage.map(({ party }: Coverage) => party.code ?? party.id)).toEqual(
        [...parties, ...organizations].map(({ code, id }: { code?: string; id?: string }) => code ?? id),
      );
      const about = documents.map(({ id }: { id: string }) => id);
      for (const { extent, documents } of coverage) {
        seen.add(extent);
        expect(documents.length === 0).toBe(extent === 'NOT_HELD');
        expect(documents.some(({ complete }: { complete: boolean }) => complete)).toBe(extent === 'OWN_TEXT');
        for (const { id } of documents) expect(about).toContain(id);
      }
    }
    expect([...seen].sort()).toEqual(['NOT_HELD', 'OWN_SUMMARY', 'OWN_TEXT', 'REPORTED']);
  });
});
