import { changesCommand } from '../../src/cli/changes.js';
import type { CommandLine } from '../../src/cli/command-line.js';
import { editCommand } from '../../src/cli/edit.js';
import { mergeCommand } from '../../src/cli/merge.js';
import { undoCommand } from '../../src/cli/undo.js';
import { readConfig } from '../../src/config.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { addThings } from '../../src/ingest/things/add.js';
import type { OpenGraph } from '../../src/start/open-graph.js';
import { linkedReading, readDocumentId } from '../support/linked-reading.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const editorToken = 'a-token-of-an-editor-0123456789';

describe('changes and their undoing', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const asEditor = async (name: string, variables: Record<string, unknown>) => {
    const { body } = await service.post(JSON.stringify({ query: operation(name), variables }), {
      authorization: `Bearer ${editorToken}`,
    });
    return body;
  };
  const ingest = () => ingestDocument(service.writer, linkedReading, { ...signature(), by: 'Hana' });

  test('are for editors', async () => {
    const { status, body } = await service.ask(operation('changes'), { first: 1 });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    const undone = await service.ask(operation('undo'), { change: 'change:000000000001' });
    expect(undone.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('of one thing are listed with who, when and what, and can be taken back', async () => {
    await ingest();
    const { data } = await asEditor('changes', { of: readDocumentId, first: 10 });
    const [change] = data.changes.nodes;
    expect(data.changes).toEqual({
      nodes: [
        {
          id: expect.stringMatching(/^change:\d{12}$/u),
          at: expect.stringMatching(/^\d{4}-/u),
          by: 'Hana',
          kind: 'INGESTED',
          summary: 'Read "Telephone talk of the qwertzuiop ministers".',
          reason: null,
          things: expect.arrayContaining([{ __typename: 'Document', id: readDocumentId }]),
          undoneBy: null,
        },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.anything() },
    });

    const undone = await asEditor('undo', { change: change.id, reason: 'The wrong text.' });
    expect(undone).toEqual({
      data: { undo: { change: { id: expect.stringMatching(/^change:/u), undoes: { id: change.id } } } },
    });
    const history = await asEditor('changes', { of: readDocumentId, first: 1 });
    expect(history.data.changes.nodes[0]).toMatchObject({ kind: 'UNDONE', reason: 'The wrong text.', things: [] });
    const { endCursor, hasNextPage } = history.data.changes.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await asEditor('changes', { of: readDocumentId, first: 10, after: endCursor });
    expect(rest.data.changes.nodes).toMatchObject([{ id: change.id, undoneBy: { id: undone.data.undo.change.id } }]);
    const again = await asEditor('undo', { change: change.id });
    expect(again.errors[0].extensions.code).toBe('ALREADY_UNDONE');
  });

  test('of everything end with the seed and the reference data', async () => {
    const { data } = await asEditor('changes', { first: 100 });
    expect(data.changes.nodes.slice(-2)).toMatchObject([
      { kind: 'SEEDED', by: 'seed' },
      { kind: 'SEEDED', by: 'reference', summary: expect.stringMatching(/^Loaded reference data, version \d+: /u) },
    ]);
  });

  test('of what was merged into another thing are found by either id, also by command', async () => {
    const [keep, drop] = ['org:zenda-board', 'org:ruritanian-council'];
    const by = { ...signature(), by: 'Hana' };
    const { changeId: kept } = await addThings(service.writer, { organizations: [{ name: 'Zenda Board' }] }, by);
    const other = { organizations: [{ name: 'Ruritanian Council', distinct: true }] };
    const { changeId: dropped } = await addThings(service.writer, other, by);
    const told: string[] = [];
    const line: CommandLine = {
      tell: (words) => told.push(words),
      tellAside: (words) => told.push(words),
      config: () => readConfig(),
      assistance: () => undefined,
      onGraph: async (work) => {
        expect(await work({ graph: service.graph, writer: service.writer } as OpenGraph)).toBe(0);
      },
    };
    await mergeCommand(line).parseAsync([keep, drop], { from: 'user' });
    const merged = told.splice(0)[0]?.match(/change:\d+/u)?.[0];
    for (const of of [keep, drop]) {
      const { data } = await asEditor('changes', { of, first: 10 });
      expect(data.changes.nodes.map(({ id }: { id: string }) => id)).toEqual([merged, dropped, kept]);
      await changesCommand(line).parseAsync(['--of', of], { from: 'user' });
      expect(told.splice(0).filter((_, place) => place % 2 === 0)).toEqual(
        [merged, dropped, kept].map((id) => expect.stringContaining(String(id))),
      );
    }
    await editCommand(line).parseAsync([drop], { from: 'user' });
    expect(JSON.parse(told.splice(0)[0] ?? '')).toMatchObject({ id: keep, seen: merged });
    for (const change of [merged, dropped, kept]) {
      await undoChange(service.writer, { change: String(change) }, by);
    }
  });

  test('by command: the list, and the undoing', async () => {
    const told: string[] = [];
    const commandLine: CommandLine = {
      tell: (line) => told.push(line),
      tellAside: (line) => told.push(line),
      config: () => readConfig(),
      assistance: () => undefined,
      onGraph: async (work) => {
        expect(await work({ graph: service.graph, writer: service.writer } as OpenGraph)).toBe(0);
      },
    };
    await ingest();
    await changesCommand(commandLine).parseAsync(['--of', readDocumentId, '--limit', '1'], { from: 'user' });
    const [line = '', summary] = told.splice(0);
    expect(line).toMatch(/^change:\d{12} {2}\S+ {2}Hana {2}INGESTED$/u);
    expect(summary).toBe('  Read "Telephone talk of the qwertzuiop ministers".');
    const id = line.split(' ')[0] ?? '';
    await undoCommand(commandLine).parseAsync([id, '--reason', 'No.'], { from: 'user' });
    expect(told.splice(0)).toEqual([expect.stringMatching(new RegExp(`^${id} is undone by change:\\d{12}\\.$`, 'u'))]);
    await changesCommand(commandLine).parseAsync(['--of', 'person:nobody'], { from: 'user' });
    expect(told).toEqual(['No change touched person:nobody.']);
  });
});
