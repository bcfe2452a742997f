import { ownReads, plannerParts } from '../../src/graph/statements/reads.js';
import {
  cypherFiles,
  type Declaration,
  loadStatements,
  type StatementFolder,
  statementOf,
} from '../../src/graph/statements/statements.js';
import type { ValueTypes } from '../../src/graph/statements/value-type.js';
import { readModel } from '../../src/vocabulary/model.js';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.js';
import { useExplain } from '../support/explain.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';
import { useTestGraph } from '../support/test-graph.js';

const statements = loadStatements();
const { catalog } = statements;
const folders = ['read', 'write', 'check', 'history'] as const;

/** Reads that may look at every node or at a label, and why. */
const mayScan = new Map([
  ['for-service/graph-is-empty', 'stops at the first node that is not one of its own'],
  ['for-service/takes-seed', 'once for a version; stops at the first node that is not reference data'],
  ['for-planner/talk-evidence', 'the product of two meetings by their ids'],
  ['Query/compareMeetings', 'the product of two meetings by their ids'],
  ['Query/paths', 'the product of two things by their ids'],
  ['for-import/country-names', 'every country, once for an import'],
  [
    'for-planner/neighbourhood.outgoing.hub',
    'alone it looks for its node; composed, the node is bound: see the plans below',
  ],
]);
const model = readModel('vocabulary', loadVocabulary('vocabulary'));
/** The seed does not have all of it: Neo4j is told these names, so that any other that it does not know is a slip. */
const namesOfModel = {
  label: model.labels.map(({ label }) => label),
  relationshipType: model.relationships.map(({ type }) => type),
  property: [
    ...new Set([...model.labels, ...model.relationships].flatMap(({ properties }) => Object.keys(properties))),
  ],
};
/** Conditions and relationship values are EXPLAINed alone from a label or type; composed, the list's start binds them. */
const startsFromLabel = /^(?:MeetingFilter|PlannedMeetingFilter|ActFilter|ReadingFilter)\//u;

describe('the files of cypher/', () => {
  const explain = useExplain(namesOfModel);
  const { graph } = useTestGraph();

  test.each(catalog.names)('read/%s reads, from an index, what the graph has', async (name) => {
    const { text, parameters } = catalog.get(name);
    const { kind, operators, notifications } = await explain(text, samplesOf(name, parameters));
    expect(kind).toBe('r');
    expect(notifications.filter(({ code }) => code !== '03N90' || !mayScan.has(name))).toEqual([]);
    if (mayScan.has(name) || startsFromLabel.test(name)) return;
    const scans = operators.filter(({ name: operator }) =>
      /^(?:AllNodesScan|NodeByLabelScan|CartesianProduct)$/u.test(operator),
    );
    expect(scans).toEqual([]);
  });

  test.each(namesOf('check'))('check/%s reads what the graph has', async (name) => {
    const { kind, notifications } = await explain(...explained('check', name));
    expect(kind).toBe('r');
    expect(notifications.filter(({ code }) => code !== '03N90')).toEqual([]);
  });

  test.each(namesOf('write'))('write/%s is a statement', async (name) => {
    const { kind, notifications } = await explain(...explained('write', name));
    // What a write looks up first, it finds in the same transaction.
    expect(kind).toMatch(name.startsWith('find-') ? /^r$/u : /w/u);
    expect(notifications.filter(({ code }) => /^01N5[012]|^01N6/u.test(code))).toEqual([]);
  });

  test.each(folders.flatMap((folder) => namesOf(folder).map((name) => [folder, name] as const)))(
    '%s/%s takes and returns what is declared',
    async (folder, name) => {
      const { columns, notifications } = await explain(...explained(folder, name));
      const { row } = statementOf(statements, folder, name as never);
      expect([...columns].sort()).toEqual(Object.keys(row).sort());
      expect(notifications.filter(({ code }) => code === '01N60')).toEqual([]);
    },
  );

  const unwinding = namesOf('write').filter((name) => statementOf(statements, 'write', name as never).unwound);
  test.each(unwinding)('write/%s does nothing for an empty list, so that it need not be sent', async (name) => {
    const { text, parameters, unwound = '' } = statementOf(statements, 'write', name as never);
    const session = graph.driver.session();
    const transaction = session.beginTransaction();
    try {
      const { records, summary } = await transaction.run(text, { ...samples(parameters), [unwound]: [] });
      expect({ records, changes: summary.counters.containsUpdates() }).toEqual({ records: [], changes: false });
    } finally {
      await transaction.rollback();
      await session.close();
    }
  });

  const writesOfRows = namesOf('write').filter((name) =>
    statementOf(statements, 'write', name as never).text.includes('UNWIND $rows AS row\n'),
  );
  test.each(writesOfRows)('write/%s uses every key of its rows, and no other', (name) => {
    const { text, parameters } = statementOf(statements, 'write', name as never);
    const { rows } = samples(parameters) as { rows: readonly unknown[] };
    const [row] = rows;
    const isMap = typeof row === 'object' && row !== null;
    const used = new Set([...text.matchAll(/\brow\.(\w+)/gu)].map(([, key]) => key));
    expect([...used].sort()).toEqual(isMap ? Object.keys(row).sort() : []);
  });

  test.each(allFiles())('%s is laid out like the others', (_, text) => {
    expect(text).toMatch(/^\/\/ [A-Z]/u);
    // A list of labels or types is not broken.
    const lines = text.split('\n').filter((line) => !/(?:\w+\|){6}/u.test(line));
    expect(lines.filter((line) => line.length > 124 || /\s$|\t/u.test(line))).toEqual([]);
  });
});

describe('the statements that the operations make', () => {
  const explain = useExplain();
  const service = useTestService();

  test.each([
    ['meetings', { filter: { parties: ['JP', 'KR'] }, first: 10 }, ['DirectedRelationshipIndexSeek']],
    ['meetings', { first: 10 }, ['NodeIndexScan']],
    ['meeting', { id: 'meeting:2022-02-12-jp-kr-fm' }, ['NodeUniqueIndexSeek']],
    ['neighbourhood', { id: 'country:JP' }, ['DirectedRelationshipIndexSeek']],
    ['issue-thread', { id: 'issue:sado-mines-nomination' }, ['NodeUniqueIndexSeek']],
    ['prior-talks', { id: 'meeting:2022-02-12-jp-kr-fm' }, ['DirectedRelationshipIndexSeek']],
  ])('%s %j starts from an index', async (name, variables, expected) => {
    await service.ask(operation(name), variables);
    const plans = await Promise.all(service.statements.map(({ text, parameters }) => explain(text, parameters)));
    const operators = plans.flatMap((plan) => plan.operators.map((operator) => operator.name));
    const seeks = operators.filter((operator) => expected.some((start) => operator.startsWith(start)));
    expect(seeks.length).toBeGreaterThan(0);
    expect(
      operators.filter((operator) => /^(?:AllNodesScan|NodeByLabelScan|DirectedRelationship\w*Scan)$/u.test(operator)),
    ).toEqual([]);
  });
});

/** Values of the right type for EXPLAIN, which looks at the types only. */
function samplesOf(name: string, parameters: ReadonlySet<string>): Record<string, unknown> {
  const declared: Declaration | undefined = { ...ownReads, ...plannerParts }[name as keyof typeof ownReads];
  if (declared !== undefined) return samples(declared.parameters);
  const special: Record<string, unknown> = {
    ids: [],
    parties: [],
    participants: [],
    about: [],
    actors: [],
    toward: [],
    types: [],
    wantedTypes: [],
    tones: {},
    rootTones: {},
    requestTypes: [],
    noAnswerTypes: [],
    page: [],
    urls: [],
    wishes: [],
    value: {},
    reasons: [],
  };
  return Object.fromEntries([...parameters].map((parameter) => [parameter, special[parameter] ?? null]));
}

function samples(types: ValueTypes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, type.sample]));
}

function namesOf(folder: StatementFolder): string[] {
  return [...statements.own[folder].keys()];
}

function explained(folder: StatementFolder, name: string): [string, Record<string, unknown>] {
  const { text, parameters } = statementOf(statements, folder, name as never);
  return [text, samples(parameters)];
}

function allFiles(): [string, string][] {
  return folders.flatMap((folder) =>
    cypherFiles(`cypher/${folder}`).map(({ name, text }): [string, string] => [`${folder}/${name}`, text]),
  );
}
