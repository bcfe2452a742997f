import { checkGraph } from '../../src/graph/check.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { useEditor } from '../support/editor.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const id = 'meeting:2022-12-06-jp-us-fm';

/** A talk, as one of two ministries tells of it. */
const text = (place: string, minutes: number) =>
  [
    `On December 6, for approximately ${minutes} minutes from 10:00 a.m. local time, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Antony Blinken, Secretary of State of the United States, in ${place}.`,
    'The two ministers concurred in cooperating on the response to North Korea.',
  ].join('\n\n');

describe('what several documents tell of one talk', () => {
  const { service, ask: asEditor, ingest: bringIn } = useEditor();
  const ingest = (publisher: string, told: string) =>
    bringIn(
      publisher,
      '2022-12-06',
      told,
      'meetings { id durationMinutes tellings { durationMinutes place { city } } } proposedActs { id }',
    );
  const accept = (acts: readonly { id: string }[]) =>
    asEditor('mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { accepted { id } } }', {
      input: { accept: acts.map((act) => act.id) },
    });
  const meeting = async () =>
    (
      await asEditor(
        `query ($id: ID!) { meeting(id: $id) {
          startedAt durationMinutes place { city }
          tellings { document { publisher { id } } startedAt durationMinutes place { city } }
          briefing { markdown }
        } }`,
        { id },
      )
    ).meeting;

  test('is kept beside each document; the meeting has what was recorded first', async () => {
    const start = await wholeGraph();
    const last = await lastChange(service.graph);
    const first = await ingest('org:mofa-jp', text('Tokyo', 40));
    expect(first.meetings).toMatchObject([{ id }]);
    await accept(first.proposedActs);
    const second = await ingest('org:us-embassy-japan', text('Kyoto', 35));
    expect(second.meetings).toEqual([
      {
        id,
        durationMinutes: 40,
        tellings: [
          { durationMinutes: 40, place: { city: 'Tokyo' } },
          { durationMinutes: 35, place: { city: 'Kyoto' } },
        ],
      },
    ]);
    await accept(second.proposedActs);
    const told = await meeting();
    expect(told).toMatchObject({ durationMinutes: 40, place: { city: 'Tokyo' } });
    expect(told.tellings).toMatchObject([
      { document: { publisher: { id: 'org:mofa-jp' } }, durationMinutes: 40, place: { city: 'Tokyo' } },
      { document: { publisher: { id: 'org:us-embassy-japan' } }, durationMinutes: 35, place: { city: 'Kyoto' } },
    ]);
    expect(told.briefing.markdown).toContain('for about 40 minutes');
    expect(told.briefing.markdown).toMatch(/ Another account gives about 35 minutes and Kyoto as the place\. \[2\]/u);
    expect(await checkGraph(service.graph)).toEqual([]);

    await mergeThings(service.writer, { keep: 'place:jp-tokyo', drop: 'place:jp-kyoto' }, signature());
    expect((await meeting()).tellings).toMatchObject([{ place: { city: 'Tokyo' } }, { place: { city: 'Tokyo' } }]);
    expect(await checkGraph(service.graph)).toEqual([]);
    await takeBackSince(service.graph, service.writer, last);
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });
});
