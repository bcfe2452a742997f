import { DemarcheError } from '../../src/errors.js';
import { patientRead, type ReadThrough, useTestService } from '../support/service.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const question = `query ($id: ID!) { meeting(id: $id) { title place { city } parties { name }
  acts(first: 3) { totalCount nodes { id type actors { ... on Person { name tenures { office { title } } } } } } } }`;

/** A statement that reads a field for all objects of its place. */
const isOfLevel = (text: string) => text.startsWith('UNWIND $parents');
/** A statement that holds subqueries within subqueries. */
const isWhole = (text: string) => !isOfLevel(text) && text.split('COLLECT {').length > 4;

describe('a question is read level by level until its shape was asked twice', () => {
  let wholeFails = false;
  const read: ReadThrough = async (graph, text, ...more) => {
    if (wholeFails && isWhole(text)) throw new DemarcheError('TIMED_OUT', 'Too long.');
    return patientRead(graph, text, ...more);
  };
  const service = useTestService({ wholeAfter: 2, read });
  const texts = () => service.statements.map(({ text }) => text);
  /** Asks until one statement answers. */
  const askedWhole = async (query: string) => {
    for (;;) {
      const { body } = await service.ask(query, { id: honolulu });
      if (texts().some(isWhole) && !texts().some(isOfLevel)) return body;
    }
  };

  test('and from then on by one statement, with the same answer', async () => {
    const { body } = await service.ask(question, { id: honolulu });
    expect(body.data.meeting.acts.nodes).toHaveLength(3);
    expect(texts().filter(isOfLevel).length).toBeGreaterThan(3);
    // Another thing is the same shape.
    await service.ask(question, { id: 'meeting:2022-02-03-jp-kr-fm' });
    expect(texts().some(isOfLevel)).toBe(true);
    expect(await askedWhole(question)).toEqual(body);
  });

  test('and a whole statement that fails behind troubles nobody, and is tried again', async () => {
    const other = question
      .replace('totalCount', 'totalCount pageInfo { hasNextPage } again: totalCount')
      .replace('place { city }', 'place { city country { name } }');
    wholeFails = true;
    for (let time = 0; time < 5; time += 1) {
      const { body } = await service.ask(other, { id: honolulu });
      expect(body.data.meeting.acts.nodes).toHaveLength(3);
    }
    wholeFails = false;
    expect((await askedWhole(other)).data.meeting.acts.nodes).toHaveLength(3);
  });
});

describe('what is deleted while a question is read level by level', () => {
  let vanishing = 0;
  const read: ReadThrough = async (graph, text, parameters, options) => {
    const rows = await patientRead(graph, text, parameters, options);
    if (!text.startsWith('UNWIND $parents') || vanishing === 0) return rows;
    vanishing -= 1;
    return rows.slice(1);
  };
  const service = useTestService({ read });
  const parties = `{ meeting(id: "${honolulu}") { place { city } parties { name } acts(first: 3) { nodes { about { ... on Issue { name } } } } } }`;

  test('makes it be read again', async () => {
    const before = await service.ask(parties);
    vanishing = 1;
    const after = await service.ask(parties);
    expect(vanishing).toBe(0);
    expect(after.body).toEqual(before.body);
    expect(after.body.data.meeting.parties.length).toBeGreaterThan(1);
  });

  test('again and again: the client is told to ask again', async () => {
    vanishing = 1_000;
    const { status, body } = await service.ask(parties);
    vanishing = 0;
    expect(status).toBe(503);
    expect(body.errors[0].extensions.code).toBe('SERVER_BUSY');
  });
});
