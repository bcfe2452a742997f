import { parameterTypes } from '../../src/graph/planning-queue.js';
import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { warmUp } from '../../src/start/warm-up.js';
import { type SentStatement, useTestService } from '../support/service.js';

const meeting = 'meeting:2022-02-12-jp-kr-fm';

describe('after the service has planned what pages ask', () => {
  const service = useTestService();
  let documents: ReadonlyMap<string, string>;
  let planned: ReadonlySet<string>;

  beforeAll(async () => {
    documents = await loadExplorerDocuments();
    const { planBriefing, planLevels } = service.plans;
    await warmUp(documents, projectFolders.operations, { planBriefing, planLevels, planWhole: async () => {} });
    planned = new Set(service.statements.map(plannedApart));
  }, 240_000);

  test.each([
    ['HomeDocument', { first: 12 }],
    ['MeetingPageDocument', { id: meeting }],
    ['MeetingPriorTalksDocument', { id: meeting, first: 3 }],
    ['MeetingAccountsDocument', { id: meeting }],
    ['IssueDocument', { id: 'issue:sado-mines-nomination' }],
    ['IssueActsDocument', { id: 'issue:sado-mines-nomination', filter: null, after: null }],
    ['CountryDocument', { code: 'JP', after: null }],
    ['PersonDocument', { id: 'person:hayashi-yoshimasa', after: null }],
    ['TimelineMeetingsDocument', { filter: { participants: [], parties: ['JP', 'KR'] }, after: null }],
    ['ComparePageDocument', { base: 'meeting:2022-02-03-jp-kr-fm', head: meeting }],
    ['TalksWithoutTextsDocument', { ids: [], filter: { heldAtMost: 'OWN_SUMMARY' }, after: null }],
    ['AroundDocument', { of: meeting, types: ['PARTY_TO'], first: 50, after: null }],
    ['ThingsDocument', { ids: [meeting] }],
    ['CountsDocument', { ids: [meeting] }],
  ])('%s plans nothing new', async (name, variables) => {
    const { body } = await service.ask(documents.get(name) ?? '', variables);
    expect(body.errors).toBeUndefined();
    expect(newTexts()).toEqual([]);
  });

  test('nor does the briefing of a meeting', async () => {
    const { body } = await service.ask('query ($id: ID!) { meeting(id: $id) { briefing { markdown } } }', {
      id: meeting,
    });
    expect(body.data.meeting.briefing.markdown).toContain('Honolulu');
    expect(newTexts().filter((text) => !text.startsWith('RETURN'))).toEqual([]);
  });

  const newTexts = () => service.statements.map(plannedApart).filter((text) => !planned.has(text));
});

/** What Neo4j plans apart: a text, with the types of its parameters. */
function plannedApart({ text, parameters }: SentStatement): string {
  return `${text}\n// ${parameterTypes(parameters)}`;
}
