import { getNamedType, isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { cypherFiles, loadReadCatalog, scalarsOf } from '../../src/graph/catalog.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { useExplain } from '../support/explain.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const schema = loadSchema(projectFolders.schema);
const catalog = loadReadCatalog(projectFolders.reads);

/** Statements of `cypher/read` that are no field of the schema, and what they are. */
const ownStatements = new Map([
  ['for-service/graph-is-empty', 'asked by the start and by /readyz'],
  ['for-service/graph-revision', 'asked before a kept answer is given'],
  ['for-planner/talk-evidence', 'the columns of the evidence of connected talks'],
  ['for-planner/meetings-counted', 'the number that an issue is rare among'],
  ['for-planner/talks-page', 'the second statement of connected talks'],
  ['for-planner/made-outside', 'the second statement of a briefing'],
  ['for-planner/neighbourhood.outgoing', 'a branch of a neighbourhood'],
  ['for-planner/neighbourhood.incoming', 'a branch of a neighbourhood'],
  ['for-planner/neighbourhood.outgoing.hub', 'a branch of a neighbourhood'],
  ['for-planner/neighbourhood.incoming.hub', 'a branch of a neighbourhood'],
  ['for-planner/neighbourhood.totalCount', 'the count of a neighbourhood'],
  ['for-reader/known-persons', 'who a text may name'],
  ['for-reader/known-offices', 'the posts that a text may name'],
  ['for-reader/known-issues', 'what a text may be about'],
  ['for-reader/known-nominations', 'what a text may be about'],
  ['for-reader/known-places', 'where talks of a text may be held'],
  ['for-reader/known-conferences', 'beside what talks of a text may be held'],
  ['for-reader/known-countries', 'whom a text may tell of'],
  ['for-reader/known-organizations', 'who may have published a text, or be a party'],
  ['for-reader/known-document', 'whether a text was read before'],
  ['for-reader/known-talks', 'the talks that a text may tell of or name'],
  ['for-import/country-names', 'what an import of events knows countries by'],
  ['for-import/progress', 'where an import goes on'],
  ['for-import/indexes-awaited', 'the end of an import into an empty store'],
  ['for-review/document-title', 'whether there is a document to review'],
  ['for-review/open-readings', 'the documents that wait for a review'],
  ['for-review/meetings', 'the review of a document at the command line'],
  ['for-review/acts', 'the review of a document at the command line'],
  ['for-review/references', 'the review of a document at the command line'],
  ['for-review/unresolved', 'the review of a document at the command line'],
]);
/** Reads that may look at every node or at a label, and why. */
const mayScan = new Map([
  ['for-service/graph-is-empty', 'stops at the first node that is not one of its own'],
  ['for-planner/talk-evidence', 'the product of two meetings by their ids'],
  ['Query/compareMeetings', 'the product of two meetings by their ids'],
  ['Query/paths', 'the product of two things by their ids'],
  ['for-import/country-names', 'every country, once for an import'],
  [
    'for-planner/neighbourhood.outgoing.hub',
    'alone it looks for its node; composed, the node is bound: see the plans below',
  ],
]);
/** What the seed has none of: Neo4j is told the names, so that any other that it does not know is a slip. */
const notInSeed = {
  label: ['ImportProgress', 'Unresolved', 'RetractedPassage', 'RetractedDocument'],
  relationshipType: [
    ...['PROPOSED_FROM', 'PROPOSED_OF', 'PROPOSED_TARGET', 'PROPOSED_CITATION', 'PROPOSED_IN', 'PROPOSED_ACTOR'],
    ...['PROPOSED_TOWARD', 'PROPOSED_ABOUT', 'PROPOSED_PARTY', 'PROPOSED_PARTICIPANT', 'PROPOSED_PLACE', 'LEFT_OPEN'],
    ...['RETRACTED_PERFORMED', 'RETRACTED_TOWARD', 'RETRACTED_ABOUT', 'RETRACTED_IN', 'RETRACTED_CITED'],
    ...['RETRACTED_PARTY_TO', 'RETRACTED_TOOK_PART_IN', 'RETRACTED_HELD_IN', 'RETRACTED_HAS_PASSAGE'],
  ],
  property: [
    ...['startsOn', 'endsOn', 'status', 'because', 'confidence', 'kind', 'why', 'acceptedBy', 'publisherWords'],
    ...['retractedAt', 'retractedBy', 'retractionReason', 'reviewedBy', 'reviewedAt', 'rejectionReason', 'contentHash'],
    ...['textKey', 'becameId', 'datasetId', 'unclassified', 'rows', 'rejected', 'finished'],
  ],
};
/** Conditions and relationship values are EXPLAINed alone from a label or type; composed, the list's start binds them. */
const startsFromLabel = /^(?:MeetingFilter|ActFilter)\//u;

/** Every parameter that a write takes, of the right type. */
const writeParameters = {
  rows: [],
  ids: [],
  documentIds: [],
  towardIds: [],
  aboutIds: [],
  subjectIds: [],
  recordedAt: '',
  reviewedBy: '',
  documentId: '',
  meetingId: '',
  url: '',
  reason: '',
  kindred: {},
  id: '',
  title: '',
  language: '',
  wording: '',
  publisherId: '',
  publisherName: '',
  importedOn: '',
  source: '',
  datasetId: '',
  file: '',
  rejected: 0,
  finished: false,
};

describe('the files of cypher/', () => {
  const explain = useExplain(notInSeed);

  test.each(catalog.names)('read/%s reads, from an index, what the graph has', async (name) => {
    const { kind, operators, notifications } = await explain(
      catalog.get(name).text,
      parametersOf(catalog.get(name).parameters),
    );
    expect(kind).toBe('r');
    expect(notifications.filter(({ code }) => code !== '03N90' || !mayScan.has(name))).toEqual([]);
    if (mayScan.has(name) || startsFromLabel.test(name)) return;
    const scans = operators.filter(({ name: operator }) =>
      /^(?:AllNodesScan|NodeByLabelScan|CartesianProduct)$/u.test(operator),
    );
    expect(scans).toEqual([]);
  });

  test.each(cypherFiles(projectFolders.audits))('check/$name reads what the graph has', async ({ text }) => {
    const { kind, columns, notifications } = await explain(text, { rules: [] });
    expect({ kind, columns }).toEqual({ kind: 'r', columns: ['subject', 'finding'] });
    expect(notifications.filter(({ code }) => code !== '03N90')).toEqual([]);
  });

  test.each(cypherFiles(projectFolders.writes))('write/$name is a statement', async ({ name, text }) => {
    const { kind, notifications } = await explain(text, writeParameters);
    // What a write looks up first, it finds in the same transaction.
    expect(kind).toMatch(name.startsWith('find-') ? /^r$/u : /w/u);
    expect(notifications.filter(({ code }) => /^01N5[012]|^01N6/u.test(code))).toEqual([]);
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
    const seeks = operators.filter((operator) => expected.some((one) => operator.startsWith(one)));
    expect(seeks.length).toBeGreaterThan(0);
    expect(
      operators.filter((operator) => /^(?:AllNodesScan|NodeByLabelScan|DirectedRelationship\w*Scan)$/u.test(operator)),
    ).toEqual([]);
  });
});

describe('the files of cypher/read and the schema', () => {
  test.each(catalog.names)('%s is a type, a field, a filter, or listed', (name) => {
    if (ownStatements.has(name)) return;
    const [typeName = '', rest = ''] = name.split('/', 2);
    const type = schema.getType(typeName);
    if (name === scalarsOf(typeName)) {
      expect(isObjectType(type)).toBe(true);
      return;
    }
    const field = rest.split('@')[0] ?? '';
    const fields = isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields).toContain(field);
  });

  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      !type.name.startsWith('__') &&
      !/^(?:PageInfo|Query)$|(?:Connection|Edge)$/u.test(type.name),
  );

  test.each(types.map((type) => type.name))('every field of %s is a column or has a statement', (name) => {
    const type = schema.getType(name);
    const columns = new Set(catalog.find(scalarsOf(name))?.columns.map((column) => column.name));
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const missing = fields.filter((field) => {
      const named = getNamedType(field.type);
      const isScalar = isScalarType(named) || isEnumType(named);
      if (catalog.find(`${name}/${field.name}`) !== undefined || `${name}.${field.name}` === 'Meeting.briefing')
        return false;
      return !(isScalar && columns.has(field.name));
    });
    expect(missing.map((field) => field.name)).toEqual([]);
  });
});

/** Values of the right type for EXPLAIN, which looks at the types only. */
function parametersOf(names: ReadonlySet<string>): Record<string, unknown> {
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
  return Object.fromEntries([...names].map((name) => [name, special[name] ?? null]));
}

function allFiles(): [string, string][] {
  const { reads, writes, audits, history } = projectFolders;
  return [reads, writes, audits, history].flatMap((folder) =>
    cypherFiles(folder).map(({ name, text }): [string, string] => [`${folder.split('/').at(-1)}/${name}`, text]),
  );
}
