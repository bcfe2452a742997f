import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { ingestFiles } from '../../src/cli/ingest.js';
import { checkGraph } from '../../src/graph/check.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { rereadDocument, waitingDocuments } from '../../src/ingest/reread.js';
import { leaveOutWords } from '../../src/ingest/unknown-words.js';
import { clearFolders, emptyFolder } from '../support/folders.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { takeBackAfterEach } from '../support/take-back.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const talk = 'meeting:2022-02-12-jp-kr-fm';
const chinese = {
  url: 'https://example.org/zh/qwertzuiop',
  title: '日韩外长会谈',
  publishedOn: '2022-02-13',
  publisher: 'org:mofa-jp',
  text: '林外相与郑外长在檀香山举行会谈。\n\n林外相就佐渡金山问题再次提出抗议。',
};

describe('a text that is only stored', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const { graph, writer } = service;
  takeBackAfterEach(service);
  afterAll(clearFolders);

  const asEditor = async (query: string, variables: Record<string, unknown>) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;
  const ingest = (given: Record<string, unknown>) =>
    asEditor(
      `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
        document { id language wording passages { id text } } meetings { id } proposedActs { id } unresolved { id kind text why } } }`,
      { input: { ...chinese, ...given } },
    );
  const queue = async (): Promise<string[]> => {
    const { data } = await asEditor('{ readings(first: 100) { nodes { document { id } } } }', {});
    return data.readings.nodes.map(({ document }: { document: { id: string } }) => document.id);
  };

  test('waits in the queue in its own language, and a person adds its acts', async () => {
    const { data, errors } = await ingest({ read: false });
    expect(errors).toBeUndefined();
    const { document, meetings, proposedActs, unresolved } = data.ingestDocument;
    expect({
      ...document,
      passages: document.passages.map(({ text }: { text: string }) => text),
      meetings,
      proposedActs,
    }).toEqual({
      ...{ id: document.id, language: 'zh', wording: 'VERBATIM', meetings: [], proposedActs: [] },
      passages: chinese.text.split('\n\n'),
    });
    expect(unresolved).toMatchObject([
      { kind: 'MEETING', text: chinese.title, why: expect.stringContaining('nobody has read this text') },
    ]);
    expect(await queue()).toContain(document.id);

    const words = '再次提出抗议';
    const passage = document.passages.find(({ text }: { text: string }) => text.includes(words));
    const start = passage.text.indexOf(words);
    const added = await asEditor(
      'mutation ($input: AddActInput!) { addAct(input: $input) { act { citations { quote verbatim } } } }',
      {
        input: {
          ...{
            meeting: talk,
            passage: passage.id,
            start,
            end: start + words.length,
            type: 'PROTESTED',
            repeated: true,
          },
          ...{ actors: ['person:hayashi-yoshimasa'], toward: ['country:KR'], about: ['issue:sado-mines-nomination'] },
        },
      },
    );
    expect(added.data.addAct.act.citations).toContainEqual({ quote: words, verbatim: true });
    expect(await waitingDocuments(graph)).not.toContain(document.id);
    expect(await rereadDocument(graph, writer, await openKnowledge(graph), document.id, signature())).toBe('unchanged');
    await leaveOutWords(graph, writer, unresolved[0].id, signature());
    expect(await queue()).not.toContain(document.id);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('is refused without that, and the error says so', async () => {
    const { errors } = await ingest({});
    expect(errors[0].extensions).toMatchObject({
      code: 'LANGUAGE_NOT_READ',
      todo: expect.stringMatching(/read: false.*--no-read/u),
    });
  });

  test('needs a language that can be told', async () => {
    const unknown = async (given: Record<string, unknown>) =>
      (await ingest({ read: false, ...given })).errors?.[0].message;
    expect(await unknown({ text: 'Короткий текст о встрече.' })).toBe('The text does not tell its language.');
    expect(await unknown({ language: 'no language' })).toBe('"no language" is no language.');
    expect(await unknown({ text: 'Короткий текст о встрече.', language: 'ru' })).toBeUndefined();
  });

  test('is read when it is sent again to be read', async () => {
    const text =
      'On May 10, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.\n\nMinister Hayashi protested over Takeshima.';
    const given = { text, title: 'Telephone Talk', publishedOn: '2022-05-10', language: 'en' };
    expect((await ingest({ ...given, read: false })).data.ingestDocument.proposedActs).toEqual([]);
    expect((await ingest(given)).data.ingestDocument.proposedActs).toHaveLength(1);
    const back = (await ingest({ ...given, read: false })).data.ingestDocument;
    expect(back).toMatchObject({ proposedActs: [], unresolved: [{ kind: 'MEETING' }] });
  });

  test('comes by the command too', async () => {
    const told: string[] = [];
    const aside: string[] = [];
    const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };
    const file = join(emptyFolder(), 'text.txt');
    writeFileSync(file, chinese.text);
    const { text: _, ...rest } = chinese;
    expect(await ingestFiles({ graph, writer }, [file], { ...rest, read: false }, output)).toBe(0);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ outcome: 'new', passages: 2, acts: [] });
    expect(aside[0]).toContain('stored without being read');
  });
});
