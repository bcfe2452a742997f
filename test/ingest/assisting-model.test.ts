import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AssistantSettings, openAssistant } from '../../src/assist/assistant.js';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { type IngestOptions, ingestFiles } from '../../src/cli/ingest.js';
import { readConfig } from '../../src/config.js';
import { readRows } from '../../src/graph/read.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { rereadDocument } from '../../src/ingest/reread.js';
import { storedReading } from '../../src/ingest/stored-reading.js';
import { openAssistance } from '../../src/start/open-assistance.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { removeDocuments } from '../support/remove-readings.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';

const url = 'https://example.org/assisted';
const text = `url: ${url}
title: Japan-ROK Foreign Ministers’ Meeting
published: 2022-03-01
publisher: MOFA Japan

On March 1, from 3:00 p.m. for 20 minutes, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.

1. Minister Hayashi protested over Takeshima.

2. For Minister Chung the Sado mines were a matter of sleepless nights.
`;
const protested = {
  passage: 1,
  words: 'Minister Hayashi protested over Takeshima',
  type: 'PROTESTED',
  actors: ['Hayashi'],
  about: ['Takeshima'],
  repeated: false,
};
const concern = {
  passage: 2,
  words: 'For Minister Chung the Sado mines were a matter of sleepless nights',
  type: 'EXPRESSED_CONCERN',
  actors: ['Chung'],
  about: ['Sado mines'],
  repeated: false,
};

/** What the model of the tests was sent. */
interface Asked {
  readonly authorization: string | undefined;
  readonly path: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the body of a chat completion
  readonly body: any;
}

describe('an assisting model', () => {
  const { graph, writer } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-model-'));
  const file = join(folder, 'a.txt');
  const asked: Asked[] = [];
  const told: string[] = [];
  const aside: string[] = [];
  const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };
  let answer: (response: ServerResponse, asked: Asked) => void;
  const saying = (content: string) => (response: ServerResponse) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  const suggesting = (...acts: object[]) => saying(JSON.stringify({ acts }));
  const endpoint = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { authorization } = request.headers;
    asked.push({ authorization, path: request.url, body: JSON.parse(Buffer.concat(pieces).toString()) });
    answer(response, asked.at(-1) as Asked);
  });
  let settings: AssistantSettings;

  beforeAll(async () => {
    writeFileSync(file, text);
    await new Promise<void>((listening) => endpoint.listen(0, '127.0.0.1', listening));
    settings = {
      url: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1/`,
      model: 'a-model',
      key: 'a-key',
      seconds: 2,
      promptFile: join(projectFolders.prompts, 'acts.md'),
    };
  });
  afterAll(async () => {
    endpoint.closeAllConnections();
    await new Promise((closed) => endpoint.close(closed));
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const list of [asked, told, aside]) list.length = 0;
  });
  afterEach(() => removeDocuments(graph, [url]));

  const ingest = async (options: IngestOptions = {}, given: Partial<AssistantSettings> = {}) => {
    const assistant = openAssistant({ ...settings, ...given });
    const failed = ({ code, message }: { code: string; message: string }) => aside.push(`${code}: ${message}`);
    const exit = await ingestFiles({ graph, writer }, [file], options, output, { assistant, failed });
    return { exit, line: JSON.parse(told.at(-1) ?? '{}') };
  };
  const stored = async (document: string) =>
    (await storedReading(graph, document)).acts.map(({ type, suggestedBy }) => [type, suggestedBy]);
  const failures = () => aside.filter((line) => line.startsWith('MODEL_FAILED'));

  test('is asked with the prompt, the types, the schema and the text, and its acts wait for a person', async () => {
    answer = suggesting(protested, concern);
    const { exit, line } = await ingest({ accept: 0 });
    expect(exit).toBe(0);
    expect(await stored(line.document)).toEqual([
      ['PROTESTED', null],
      ['EXPRESSED_CONCERN', 'a-model'],
    ]);
    expect(line.accepted).toHaveLength(1);
    const [first] = asked;
    expect(asked).toHaveLength(1);
    const { authorization, path, body } = first as Asked;
    expect({ authorization, path }).toEqual({ authorization: 'Bearer a-key', path: '/v1/chat/completions' });
    expect(body).toMatchObject({ model: 'a-model', temperature: 0, response_format: { type: 'json_schema' } });
    const [prompt, question] = body.messages.map(({ content }: { content: string }) => content);
    expect(prompt).toContain('`PROTESTED`: ');
    expect(prompt).not.toContain('{{');
    expect(question).toContain('[passage 2]\nFor Minister Chung');
    // What was accepted goes with its document.
    await deleteDocument(writer, { id: line.document, reason: 'The test is over.' }, signature());
  });

  test('is asked once for a text: what it said is kept, and read again without asking', async () => {
    answer = suggesting(protested, concern);
    const { line } = await ingest();
    expect((await ingest()).line.outcome).toBe('unchanged');
    expect(asked).toHaveLength(1);
    expect(await rereadDocument(graph, writer, await openKnowledge(graph), line.document, signature())).toBe(
      'unchanged',
    );
    expect(await stored(line.document)).toHaveLength(2);
    await ingest({}, { model: 'another-model' });
    expect(asked).toHaveLength(2);
    expect(await stored(line.document)).toEqual([
      ['PROTESTED', null],
      ['EXPRESSED_CONCERN', 'another-model'],
    ]);
  });

  test('an endpoint that does not know schemas is asked without one, and text around the JSON is passed over', async () => {
    answer = (response, { body }) => {
      if (body.response_format === undefined) {
        return saying(`Here it is:\n\`\`\`json\n${JSON.stringify({ acts: [concern, { type: 'NOTHING' }] })}\n\`\`\``)(
          response,
        );
      }
      response.statusCode = 400;
      return response.end('{"error":{"message":"response_format is not supported"}}');
    };
    const { line } = await ingest();
    expect(await stored(line.document)).toContainEqual(['EXPRESSED_CONCERN', 'a-model']);
    expect(failures()).toEqual([]);
  });

  test('a long text is asked of part by part, each passage once', async () => {
    const long = `${text}\n${Array.from({ length: 6 }, (_, index) => `${index + 3}. ${'The weather was fine. '.repeat(250)}`).join('\n\n')}\n`;
    writeFileSync(file, long);
    try {
      answer = suggesting();
      await ingest();
      const numbers = asked.map(({ body }) =>
        [...body.messages[1].content.matchAll(/\[passage (\d+)\]/gu)].map(([, number]) => Number(number)),
      );
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    } finally {
      writeFileSync(file, text);
    }
  });

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['an error', (response) => response.writeHead(500).end(), 'it answers 500'],
    ['no chat completion', (response) => response.end('{}'), 'its answer has not the form of a chat completion'],
    ['no JSON', (response) => response.end('<html>'), 'its answer has not the form of a chat completion'],
    ['words instead of acts', saying('I would rather not.'), 'its answer is not the JSON that was asked for'],
    ['nothing in time', () => {}, 'it did not answer within 2 seconds'],
    ['too much', (response) => response.end('x'.repeat(1_100_000)), 'its answer has more than 1000000 bytes'],
    [
      'another address',
      (response) => response.writeHead(302, { location: 'http://192.0.2.1/' }).end(),
      'it cannot be reached',
    ],
  ])('where it answers %s the text is read without it, and it is told', async (_, badly, why) => {
    answer = badly;
    const { exit, line } = await ingest();
    expect(exit).toBe(0);
    expect(failures()).toEqual([`MODEL_FAILED: The model a-model did not help: ${why}.`]);
    expect(await stored(line.document)).toEqual([['PROTESTED', null]]);
    expect(await readRows(graph, 'MATCH (d:Document {id: $id}) RETURN d.assistance', { id: line.document })).toEqual([
      [null],
    ]);
  });

  test('the settings name it, or none', () => {
    const failed = () => {};
    expect(openAssistance(readConfig({}), failed)).toBeUndefined();
    const given = { DEMARCHE_MODEL_URL: 'http://localhost:11434/v1', DEMARCHE_MODEL: 'some-model' };
    expect(openAssistance(readConfig(given), failed)?.assistant.name).toBe('some-model');
    expect(() => readConfig({ DEMARCHE_MODEL_URL: given.DEMARCHE_MODEL_URL })).toThrow('DEMARCHE_MODEL: is required');
    expect(() => readConfig({ DEMARCHE_MODEL_URL: 'ftp://x', DEMARCHE_MODEL: 'x' })).toThrow(
      'must be an http or https',
    );
    expect(() => openAssistance(readConfig({ ...given, DEMARCHE_MODEL_PROMPT: '/nowhere.md' }), failed)).toThrow(
      'DEMARCHE_MODEL_PROMPT: /nowhere.md cannot be read.',
    );
  });
});
