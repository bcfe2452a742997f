import { useTestService } from '../support/service.js';

const query = `
  query ($id: ID!) {
    meeting(id: $id) {
      documents { id }
      acts(first: 100) { nodes { id citations { document { id publisher { id } } } } }
      accounts {
        publisher { id }
        tellsFor { code }
        documents { id }
        acts { id type summary actors { ... on Person { id } ... on Country { id } } about { ... on Issue { id } } }
        onlyHere { id }
        labels { name issue { id } }
      }
    }
  }`;

interface Told {
  readonly id: string;
  readonly type: string;
  readonly actors: readonly { readonly id: string }[];
  readonly about: readonly { readonly id: string }[];
}

interface Account {
  readonly publisher: { readonly id: string };
  readonly tellsFor: readonly { readonly code: string }[];
  readonly documents: readonly { readonly id: string }[];
  readonly acts: readonly Told[];
  readonly onlyHere: readonly { readonly id: string }[];
  readonly labels: readonly { readonly name: string; readonly issue: { readonly id: string } }[];
}

describe('the accounts of a meeting', () => {
  const service = useTestService();

  async function meeting(id: string) {
    const { body } = await service.ask(query, { id });
    expect(body.errors).toBeUndefined();
    return body.data.meeting as {
      documents: { id: string }[];
      acts: { nodes: { id: string; citations: { document: { id: string; publisher: { id: string } } }[] }[] };
      accounts: Account[];
    };
  }
  const sides = ({ tellsFor }: Account) => tellsFor.map(({ code }) => code);

  describe('of the telephone talk of 3 February 2022', () => {
    const id = 'meeting:2022-02-03-jp-kr-fm';

    test('are of six publishers, each for whom it tells', async () => {
      const { accounts } = await meeting(id);
      expect(accounts.map((account) => [account.publisher.id, sides(account)])).toEqual([
        ['org:atlas-news', ['KR']],
        ['org:dong-a-ilbo', ['KR']],
        ['org:jiji-press', []],
        ['org:kbs-world', ['KR']],
        ['org:mofa-jp', ['JP']],
        ['org:nhk', ['JP', 'KR']],
      ]);
    });

    test("have Chung's protest as one act, told by all of them but Japan's ministry", async () => {
      const { accounts, acts } = await meeting(id);
      const protests = accounts.map((account) =>
        account.acts.filter(({ type, actors }) => type === 'PROTESTED' && actors[0]?.id === 'person:chung-eui-yong'),
      );
      expect(protests.map(({ length }) => length)).toEqual([1, 1, 1, 1, 0, 1]);
      const ids = new Set(protests.flat().map((act) => act.id));
      expect(ids.size).toBe(1);
      const cited = acts.nodes.find((act) => ids.has(act.id))?.citations.map(({ document }) => document.publisher.id);
      expect(cited?.sort()).toEqual(
        accounts.map(({ publisher }) => publisher.id).filter((one) => one !== 'org:mofa-jp'),
      );
    });

    test.each(['issue:export-controls', 'issue:alps-treated-water'])(
      "tell of %s for the ROK's side only",
      async (issue) => {
        const { accounts } = await meeting(id);
        const telling = accounts.filter(({ acts }) =>
          acts.some(({ about }) => about.some((subject) => subject.id === issue)),
        );
        expect(telling.map(({ publisher }) => publisher.id)).toEqual([
          'org:atlas-news',
          'org:dong-a-ilbo',
          'org:kbs-world',
        ]);
        expect(telling.flatMap(sides)).toEqual(['KR', 'KR', 'KR']);
      },
    );

    test("tell of the offer of calm discussion for Japan's side, and of the concern about North Korea for both", async () => {
      const { accounts } = await meeting(id);
      const telling = (wanted: (act: Told) => boolean) =>
        accounts.filter(({ acts }) => acts.some(wanted)).map(({ publisher }) => publisher.id);
      expect(telling(({ type }) => type === 'COMMITTED')).toEqual(['org:mofa-jp', 'org:nhk']);
      expect(
        telling(({ about }) => about.some((subject) => subject.id === 'issue:north-korea-nuclear-missile')),
      ).toEqual(['org:atlas-news', 'org:mofa-jp', 'org:nhk']);
    });

    test("tell that Hayashi protested in the text of Japan's ministry only", async () => {
      const { accounts } = await meeting(id);
      const ministry = accounts.find(({ publisher }) => publisher.id === 'org:mofa-jp');
      const protest = ministry?.acts.find(({ type }) => type === 'PROTESTED');
      expect(protest?.actors.map((actor) => actor.id)).toEqual(['person:hayashi-yoshimasa']);
      expect(ministry?.onlyHere.map((act) => act.id)).toContain(protest?.id);
    });

    test("tell of the pledge of 2015 for the ROK's side, not in NHK", async () => {
      const { accounts } = await meeting(id);
      const telling = accounts.filter(({ acts }) =>
        acts.some(({ about }) => about.some((subject) => subject.id === 'issue:meiji-sites-follow-up')),
      );
      expect(telling.map(({ publisher }) => publisher.id)).toEqual([
        'org:atlas-news',
        'org:jiji-press',
        'org:kbs-world',
      ]);
    });
  });

  test('of Honolulu: an act that both sides tell is one act with the citations of both', async () => {
    const { acts, accounts } = await meeting('meeting:2022-02-12-jp-kr-fm');
    const regret = acts.nodes.find(
      ({ citations }) => new Set(citations.map(({ document }) => document.publisher.id)).size > 1,
    );
    expect(regret).toBeDefined();
    const telling = accounts.filter((account) => account.acts.some(({ id }) => id === regret?.id));
    expect(telling.length).toBeGreaterThan(1);
    expect(telling.flatMap(({ onlyHere }) => onlyHere).map(({ id }) => id)).not.toContain(regret?.id);
  });

  test('of every meeting: what each reports, and what only it reports, is what its citations say', async () => {
    const { body } = await service.ask(`{ documents(first: 100) { nodes { reportsOn { id } } } }`);
    const ids = new Set<string>(
      body.data.documents.nodes.flatMap(({ reportsOn }: { reportsOn: { id: string }[] }) =>
        reportsOn.map(({ id }) => id),
      ),
    );
    for (const id of [...ids].slice(0, 40)) {
      const { acts, accounts, documents } = await meeting(id);
      const publishers = (actId: string) =>
        new Set(acts.nodes.find((act) => act.id === actId)?.citations.map(({ document }) => document.publisher.id));
      expect(accounts.flatMap((account) => account.documents.map(({ id }) => id)).sort()).toEqual(
        documents.map(({ id }) => id).sort(),
      );
      for (const account of accounts) {
        const told = acts.nodes.filter((act) => publishers(act.id).has(account.publisher.id));
        expect(account.acts.map((act) => act.id)).toEqual(told.map((act) => act.id));
        expect(account.onlyHere.map((act) => act.id)).toEqual(
          told.filter((act) => publishers(act.id).size === 1).map((act) => act.id),
        );
      }
    }
  }, 60_000);

  test('name an issue as their publisher does', async () => {
    const words = async (id: string) =>
      (await meeting(id)).accounts.flatMap(({ publisher, labels }) =>
        labels
          .filter(({ issue }) => issue.id === 'issue:sado-mines-nomination')
          .map(({ name }) => [publisher.id, name]),
      );
    expect(await words('meeting:2022-02-03-jp-kr-fm')).toEqual([
      ['org:dong-a-ilbo', 'Sado mine'],
      ['org:kbs-world', 'Sado mine'],
      ['org:mofa-jp', 'Sado Island Gold Mines'],
      ['org:nhk', 'Sado gold mines'],
    ]);
    expect(await words('meeting:2022-02-12-jp-kr-fm')).toContainEqual(['org:mofa-jp', 'Sado Island Gold Mines']);
  });
});
