import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { linkedReading, readMeetingId } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';

const keep = 'meeting:2022-03-03-jp-kr-fm';
const [protest = '', call = ''] = linkedReading.acts.map(({ id }) => id);
const rows =
  (statement: string) =>
  async (graph: Parameters<typeof readRows>[0], given: Record<string, unknown> = {}) =>
    readRows(graph, statement, given);

describe('what follows from a merge', () => {
  const { graph, writer } = useTestGraph();
  takeBackAfterEach({ graph, writer });
  const add = (input: Record<string, unknown>) => addThings(writer, input, signature());
  const merge = (kept: string, drop: string, same = false) =>
    mergeThings(writer, { keep: kept, drop, same }, signature());
  const held = { mode: 'IN_PERSON', level: 'FOREIGN_MINISTERS', parties: ['CA', 'JP'] };

  test('acts that were read of a meeting belong to the one that stays, and come on its day', async () => {
    await ingestDocument(writer, linkedReading, signature());
    await reviewActs(writer, { accept: [protest] }, signature());
    await add({
      meetings: [{ date: '2022-03-03', mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS', parties: ['JP', 'KR'] }],
    });
    await merge(keep, readMeetingId, true);
    expect(await checkGraph(graph)).toEqual([]);
    const proposed = rows(
      `MATCH (talk:ProposedMeeting) RETURN talk.id, talk.status,
        COLLECT { MATCH (talk)<-[:PROPOSED_IN]-(act) RETURN act.id ORDER BY act.id },
        COLLECT { MATCH (talk)-[:PROPOSED_FROM]->(document) RETURN document.id },
        COLLECT { MATCH (talk)<-[:PROPOSED_OF]-(reference) RETURN reference.id }`,
    );
    expect(await proposed(graph)).toEqual([
      [
        keep,
        'ACCEPTED',
        linkedReading.acts.map(({ id }) => id).sort(),
        [linkedReading.document.id],
        linkedReading.references.map(({ id }) => id),
      ],
    ]);
    await reviewActs(writer, { accept: [call] }, signature());
    const acts = rows(`MATCH (act:Act)-[:IN]->(meeting) WHERE act.id IN $ids
      RETURN meeting.id, toString(act.date), [(act)-[about:ABOUT]->() | split(about.key, ' ')[0]]`);
    expect(await acts(graph, { ids: [protest, call] })).toEqual([
      [keep, '2022-03-03', ['2022-03-03']],
      [keep, '2022-03-03', ['2022-03-03']],
    ]);
    expect(await rows('MATCH (meeting:Meeting {id: $id}) RETURN meeting.id')(graph, { id: readMeetingId })).toEqual([]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('two talks that differ are merged only if somebody says that they are one', async () => {
    const one = { date: '2031-03-03', mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS', parties: ['JP', 'KR'] };
    await add({ meetings: [one, { ...one, date: '2031-03-05', mode: 'VIDEO', parties: ['JP', 'US'] }] });
    const ids = ['meeting:2031-03-03-jp-kr-fm', 'meeting:2031-03-05-jp-us-fm'] as const;
    await expect(merge(...ids)).rejects.toMatchObject({
      code: 'LIKELY_DISTINCT',
      message: `${ids[1]} may be another talk than ${ids[0]}: it was on 2031-03-05, not on 2031-03-03; it was between country:JP, country:US, not between country:JP, country:KR; its mode is VIDEO, not TELEPHONE.`,
    });
    await merge(...ids, true);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('two readings of one talk are one', async () => {
    await ingestDocument(writer, linkedReading, signature());
    const next = { date: '2022-03-03', days: ['2022-03-03'] };
    const other = {
      ...linkedReading,
      document: { ...linkedReading.document, id: 'document:of-the-next-day', url: 'https://example.org/next' },
      meetings: linkedReading.meetings.map((talk) => ({ ...talk, ...next, id: keep })),
      acts: linkedReading.acts.map((act, place) => ({
        ...act,
        id: `act:00000000000000b${place}`,
        meetingId: keep,
        date: next.date,
      })),
      references: [],
      unresolved: [],
    };
    await ingestDocument(writer, other, signature());
    await reviewActs(writer, { accept: [protest, other.acts[0]?.id ?? ''] }, signature());
    await merge(keep, readMeetingId, true);
    const talks = rows(`MATCH (talk:ProposedMeeting) RETURN talk.id,
      COUNT { (talk)<-[:PROPOSED_IN]-() }, COUNT { (talk)-[:PROPOSED_FROM]->() }, COUNT { (talk)<-[:PROPOSED_PARTY]-() }`);
    expect(await talks(graph)).toEqual([[keep, 6, 2, 2]]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('meetings in two places that are one have its name and its clock', async () => {
    await add({
      places: [
        { city: 'Rurivic', country: 'CA' },
        { city: 'Zendavic', country: 'CA', timeZone: 'America/Vancouver' },
      ],
    });
    for (const [date, place] of [
      ['2031-02-02', 'place:ca-rurivic'],
      ['2031-03-02', 'place:ca-zendavic'],
    ]) {
      await add({ meetings: [{ ...held, date, startedAt: `${date}T09:00:00-08:00`, place }] });
    }
    await merge('place:ca-rurivic', 'place:ca-zendavic');
    const meetings = rows(`MATCH (meeting:Meeting)-[:HELD_IN]->(:Place {id: 'place:ca-rurivic'})
      RETURN meeting.placeName, [day IN meeting.days | toString(day)] ORDER BY meeting.id`);
    expect(await meetings(graph)).toEqual([
      ['Rurivic, Canada', ['2031-02-02', '2031-02-03']],
      ['Rurivic, Canada', ['2031-03-02', '2031-03-03']],
    ]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('issues and unknown words name the organization and the office that stay', async () => {
    await add({
      organizations: [{ name: 'Zenda Board' }, { name: 'Ruritanian Council', distinct: true }],
      offices: [
        { title: 'Minister of Zenda Talks', of: 'CA' },
        { title: 'Keeper of the Seal', of: 'CA', distinct: true },
      ],
    });
    const [org, office] = ['org:ruritanian-council', 'office:ca-keeper-of-the-seal'];
    await add({ issues: [{ name: 'Salmon of the Zenda', parties: ['JP', org] }] });
    const offer = { name: 'X. Ample', ofId: org, officeId: office };
    await ingestDocument(
      writer,
      { ...linkedReading, unresolved: [{ kind: 'PERSON', text: 'X. Ample', why: 'A test.', offer }] },
      signature(),
    );
    await merge('org:zenda-board', org ?? '');
    await merge('office:ca-minister-of-zenda-talks', office ?? '');
    const named = rows(`MATCH (issue:Issue {id: 'issue:salmon-of-the-zenda'}), (words:Unresolved {text: 'X. Ample'})
      RETURN issue.between, words.ofId, words.officeId`);
    expect(await named(graph)).toEqual([
      [['JP', 'org:zenda-board'], 'org:zenda-board', 'office:ca-minister-of-zenda-talks'],
    ]);
  });
});
