import { readDocumentId, readMeetingId } from './linked-reading.js';
import { operation } from './operations.js';
import type { TestService } from './service.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const counts = `{
  meetings { totalCount }
  ofPair: meetings(filter: { parties: ["JP", "KR"] }) { totalCount }
  byText: meetings(filter: { text: "qwertzuiop" }) { totalCount }
  acts { totalCount }
  protests: acts(filter: { about: ["issue:sado-mines-nomination"], types: [PROTESTED] }) { totalCount }
  person(id: "person:hayashi-yoshimasa") { meetings { totalCount } acts { totalCount } }
  country(code: "KR") { meetings { totalCount } }
  issue(id: "issue:sado-mines-nomination") {
    acts { totalCount }
    timeline { year count }
    positions { country { code } act { id } }
  }
}`;
const talks = [
  'priorTalks { totalCount nodes { id } }',
  'laterTalks { totalCount nodes { id } }',
  'briefing { markdown }',
  'documents { id } accounts { publisher { id } acts { id } }',
].map((fields) => `query ($id: ID!) { meeting(id: $id) { ${fields} } }`);
const around = `query ($of: ID!) { neighbourhood(of: $of) { totalCount edges { relationship { type } node { id } } } }`;
const things = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
const gaps = `{ talkGaps(one: "JP", other: "KR", first: 3) { days earlier { id } later { id } } }`;

/** What every ordinary answer says that a new talk about Sado would change, as one value to be compared. */
export async function ordinaryAnswers(service: TestService, actIds: readonly string[]): Promise<unknown> {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await service.ask(query, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  return {
    counts: await ask(counts),
    talks: await Promise.all(talks.map((query) => ask(query, { id: honolulu }))),
    gaps: await ask(gaps),
    search: await ask(operation('search'), { text: 'qwertzuiop', types: ['MEETING', 'ISSUE', 'PERSON'] }),
    around: await Promise.all(
      ['country:JP', 'issue:sado-mines-nomination', 'person:chung-eui-yong', honolulu].map((of) => ask(around, { of })),
    ),
    paths: await ask(operation('paths'), { from: 'person:hayashi-yoshimasa', to: 'person:chung-eui-yong' }),
    things: await ask(things, { ids: [readMeetingId, ...actIds] }),
    document: await ask(`query ($id: ID!) { document(id: $id) { reportsOn { id } } }`, { id: readDocumentId }),
  };
}
