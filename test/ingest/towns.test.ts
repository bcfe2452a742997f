import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { signature } from '../support/signature.js';
import { changesSince, lastChange, takeBackAfterEach, takeBackSince } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

describe('a talk in a town that the graph does not have', () => {
  const { graph, writer } = useTestGraph();
  takeBackAfterEach({ graph, writer });

  const told = (place: string, day = 'December 6') => ({
    url: `https://www.mofa.go.jp/press/${place.replaceAll(/\W+/gu, '-').toLowerCase()}.html`,
    title: 'Japan-U.S. Foreign Ministers’ Meeting',
    publishedOn: '2022-12-08',
    publisher: 'Ministry of Foreign Affairs of Japan',
    language: 'en',
    text: `On ${day}, at 9:00 a.m. local time, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Antony Blinken, Secretary of State of the United States, in ${place}.`,
  });
  const read = async (place: string, day?: string) => readDocument(told(place, day), await openKnowledge(graph));
  const placeOf = async (id: string) =>
    readRows(
      graph,
      `MATCH (meeting:ProposedMeeting)-[:PROPOSED_FROM]->(:Document {id: $id})
      OPTIONAL MATCH (meeting)-[:PROPOSED_PLACE]->(place:Place)-[:LOCATED_IN]->(country:Country)
      RETURN place.id, place.city, place.timeZone, country.code, place.sources, toString(meeting.startedAt)`,
      { id },
    );

  test('is a place as soon as a text tells of a talk there, which stays when the reading is taken back', async () => {
    const start = await wholeGraph();
    const last = await lastChange(graph);
    const reading = await read('Salzburg');
    expect(reading.unresolved.map(({ kind }) => kind)).not.toContain('PLACE');
    const { documentId } = await ingestDocument(writer, reading, signature());
    expect(await placeOf(documentId)).toEqual([
      [
        'place:at-salzburg',
        'Salzburg',
        'Europe/Vienna',
        'AT',
        ['https://www.geonames.org/'],
        expect.stringMatching(/^2022-12-06T09:00.*\+01:00/u),
      ],
    ]);
    const [ingested, added] = await changesSince(graph, last);
    await undoChange(writer, { change: ingested?.id ?? '' }, signature());
    expect(await readRows(graph, "MATCH (place:Place {id: 'place:at-salzburg'}) RETURN place.city")).toEqual([
      ['Salzburg'],
    ]);
    expect(await checkGraph(graph)).toEqual([]);
    await undoChange(writer, { change: added?.id ?? '' }, signature());
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });

  test('is one place for two texts of one run', async () => {
    const last = await lastChange(graph);
    const readings = [await read('Graz'), await read('Graz', 'December 7')];
    for (const reading of readings) await ingestDocument(writer, reading, signature());
    expect(await readRows(graph, "MATCH (place:Place {city: 'Graz'}) RETURN place.id")).toEqual([['place:at-graz']]);
    const kinds = await readRows(graph, 'MATCH (change:Change) WHERE change.id > $last RETURN change.kind', { last });
    expect(kinds.flat().filter((kind) => kind === 'ADDED')).toHaveLength(1);
    await takeBackSince(graph, writer, last);
  });
});
