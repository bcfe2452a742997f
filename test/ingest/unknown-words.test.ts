import type { CommandOutput } from '../../src/cli/command-line.js';
import { reviewDocument } from '../../src/cli/review.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { rereadDocument } from '../../src/ingest/reread.js';
import { removeDocuments } from '../support/remove-readings.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { write } from '../support/write.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const authorization = { authorization: `Bearer ${editorToken}` };
const person = 'person:hayashi-yoshimasa';
const addresses = ['https://www.mofa.go.jp/press/unknown-1.html', 'https://www.mofa.go.jp/press/unknown-2.html'];

/** A readout that calls the Japanese minister by a name that the graph does not have. */
const input = (url = '', title = 'Japan-Republic of Korea Foreign Ministers’ Telephone Talk') => ({
  url,
  title,
  publishedOn: '2022-03-02',
  publisher: 'Ministry of Foreign Affairs of Japan',
  language: 'en',
  text: [
    'On March 2, 2022, Mr. HAYASHI Y. Zacharias, Minister for Foreign Affairs, held a telephone talk with H.E. Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.',
    'Minister Hayashi urged the Republic of Korea to take appropriate measures on the issue of former civilian workers from the Korean Peninsula.',
    'The two Ministers discussed the Blue Lantern Initiative.',
  ].join('\n\n'),
});

interface Words {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly name: string | null;
  readonly waiting: readonly { readonly id: string }[];
}

describe('words that match nothing known', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    (await service.post(JSON.stringify({ query, variables }), authorization)).body;
  const reading = async (document: string) => {
    const { data } = await ask(
      `query ($document: ID!) { reading(document: $document) {
        open openWords
        meetings { participants { person { id } } }
        proposedActs { id status type about { ... on Issue { id } } }
        unresolved { id kind text name otherNames title leftOutBy of { ... on Country { id } } office { id } waiting { id } }
      } }`,
      { document },
    );
    return data.reading;
  };
  const ingest = async (url: string) => {
    const read = await readDocument(input(url), await openKnowledge(service.graph));
    return ingestDocument(service.writer, read, signature());
  };
  const wordsOf = (unresolved: readonly Words[], kind: string): Words => {
    const found = unresolved.find((words) => words.kind === kind);
    if (found === undefined) throw new Error(`There are no words of the kind ${kind}.`);
    return found;
  };
  const inQueue = async () => {
    const { data } = await ask('{ readings(first: 100) { nodes { document { url } } } }');
    return data.readings.nodes.map(({ document }: { document: { url: string } }) => document.url);
  };

  beforeEach(async () => {
    for (const url of addresses) await ingest(url);
  });
  afterEach(async () => {
    await removeDocuments(service.graph, addresses);
    await write(
      service.graph,
      `MATCH (person:Person {id: $person})
      SET person.aliases = [alias IN person.aliases WHERE NOT alias CONTAINS 'Zacharias']`,
      { person },
    );
  });
  const document = async (url = addresses[0]) => {
    const { records } = await service.graph.driver.executeQuery('MATCH (d:Document {url: $url}) RETURN d.id AS id', {
      url,
    });
    return String(records[0]?.get('id'));
  };

  test('come with what would be added, and with the acts that wait', async () => {
    const { unresolved, proposedActs } = await reading(await document());
    expect(wordsOf(unresolved, 'PERSON')).toMatchObject({
      name: 'HAYASHI Y. Zacharias',
      title: 'Minister for Foreign Affairs',
      office: { id: 'office:jp-foreign-minister' },
      of: { id: 'country:JP' },
    });
    const issue = wordsOf(unresolved, 'ISSUE');
    expect(issue).toMatchObject({ name: 'Blue Lantern Initiative', otherNames: [] });
    const waiting = proposedActs.filter(({ about }: { about: unknown[] }) => about.length === 0);
    expect(issue.waiting).toEqual(waiting.map(({ id }: { id: string }) => ({ id })));
    expect(waiting).toHaveLength(1);
  });

  test('become an alias, and every document that has them is read again', async () => {
    const id = await document();
    const { id: unresolved } = wordsOf((await reading(id)).unresolved, 'PERSON');
    const { data, errors } = await ask(
      'mutation ($unresolved: ID!, $as: ID!) { identifyWords(unresolved: $unresolved, as: $as) { document { id } } }',
      { unresolved, as: person },
    );
    expect(errors).toBeUndefined();
    expect(data.identifyWords.document.id).toBe(id);
    for (const url of addresses) {
      const { meetings, unresolved: left } = await reading(await document(url));
      expect(meetings[0].participants[0].person.id).toBe(person);
      expect(left.map(({ kind }: Words) => kind)).toEqual(['ISSUE']);
    }
    const { records } = await service.graph.driver.executeQuery(
      'MATCH (change:Change)-[:TOUCHED]->({id: $person}) RETURN change.kind AS kind, change.summary AS summary ORDER BY change.id DESC LIMIT 1',
      { person },
    );
    expect(records[0]?.toObject()).toEqual({
      kind: 'EDITED',
      summary: `Said that "HAYASHI Y. Zacharias" is ${person}.`,
    });
  });

  test('come with the nearest things of the graph; the command takes one by its number, and leaves words out', async () => {
    const id = await document();
    const { data } = await ask(
      'query ($document: ID!) { reading(document: $document) { unresolved { kind nearest { thing { id } reasons } } } }',
      { document: id },
    );
    const [near] = data.reading.unresolved.find(({ kind }: Words) => kind === 'PERSON').nearest;
    expect(near.thing).toEqual({ id: person });
    expect(near.reasons).toContain('holds that office on that day: Minister for Foreign Affairs');
    const told: string[] = [];
    const keys = async function* () {
      yield* ['1', 'l'];
    };
    const output = { tell: (line: string) => void told.push(line), tellAside: () => undefined };
    await reviewDocument(service, id, { unknown: true, by: 'test' }, output as unknown as CommandOutput, keys());
    expect(told.join('\n')).toMatch(
      /1 {2}HAYASHI Yoshimasa \(person:hayashi-yoshimasa\): .*\n.*It is HAYASHI Yoshimasa\..*Left out\./su,
    );
    expect(await reading(id)).toMatchObject({ openWords: 0 });
  });

  test('can be left out: the document leaves the queue when nothing else is open, and they do not come back', async () => {
    const id = await document();
    const before = await reading(id);
    const rejected = before.proposedActs.map(({ id: act }: { id: string }) => ({ id: act }));
    await ask('mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { rejected { id } } }', {
      input: { reject: rejected },
    });
    expect(await inQueue()).toContain(addresses[0]);
    for (const { id: unresolved } of before.unresolved) {
      const { errors } = await ask('mutation ($unresolved: ID!) { leaveOutWords(unresolved: $unresolved) { open } }', {
        unresolved,
      });
      expect(errors).toBeUndefined();
    }
    expect(await inQueue()).not.toContain(addresses[0]);
    const knowledge = await openKnowledge(service.graph);
    expect(await rereadDocument(service.graph, service.writer, knowledge, id, signature())).toBe('unchanged');
    expect(await reading(id)).toMatchObject({ open: 0, openWords: 0 });
  });

  test('change nothing when a document is read again without new knowledge', async () => {
    const before = await reading(await document());
    expect(await ingest(addresses[0] ?? '')).toMatchObject({ outcome: 'unchanged' });
    expect(await reading(await document())).toEqual(before);
  });

  test('that are decided stay decided when the document is read again', async () => {
    const id = await document();
    const { proposedActs, unresolved } = await reading(id);
    const act = proposedActs.find(({ about }: { about: unknown[] }) => about.length > 0);
    await ask('mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { rejected { id } } }', {
      input: { reject: [{ id: act.id, reason: 'A test.' }] },
    });
    await ask('mutation ($unresolved: ID!, $as: ID!) { identifyWords(unresolved: $unresolved, as: $as) { open } }', {
      unresolved: wordsOf(unresolved, 'PERSON').id,
      as: person,
    });
    const after = (await reading(id)).proposedActs;
    expect(
      after.filter(({ status }: { status: string }) => status === 'REJECTED').map(({ id: act }: { id: string }) => act),
    ).toEqual([act.id]);
    expect(after.filter(({ type }: { type: string }) => type === act.type)).toHaveLength(1);
  });

  test.each([
    ['unresolved:0000000000000000', person, 'No unresolved words have the id'],
    [undefined, 'issue:former-civilian-workers', 'is no Person'],
    [undefined, 'person:nobody', 'The graph has no person:nobody.'],
  ])('are refused with a reason if %s is said to be %s', async (given, as, message) => {
    const unresolved = given ?? wordsOf((await reading(await document())).unresolved, 'PERSON').id;
    const { errors } = await ask(
      'mutation ($unresolved: ID!, $as: ID!) { identifyWords(unresolved: $unresolved, as: $as) { open } }',
      { unresolved, as },
    );
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain(message);
  });
});
