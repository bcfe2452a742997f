import { join } from 'node:path';
import { checkGraph } from '../../src/graph/check.js';
import { seedGraph } from '../../src/ingest/seed.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { removeReadings } from '../support/remove-readings.js';
import { useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';
import { ingestTexts, labelledTexts } from './seedless.js';

const folder = join(import.meta.dirname, '..', 'readouts');
const elsewhere = process.env.DEMARCHE_READOUTS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'readouts');
const withoutTalks =
  'MATCH (n:Meeting|Conference|Document|Passage|Act) DETACH DELETE n WITH count(*) AS nodes MATCH ()-[r]->() WHERE r.actId IS NOT NULL OR r.meetingId IS NOT NULL DELETE r';
/** What came with the seed and is not there any more, the seed does not bring again: here it never came. */
const forget = `MATCH (change:Change {kind: 'SEEDED'}) SET change.kind = 'IMPORTED'`;
const remember = `MATCH (change:Change {kind: 'IMPORTED'}) SET change.kind = 'SEEDED'`;

describe('a graph that knows who and what there is, and no talk', () => {
  const { graph, writer } = useTestGraph();

  test.each([
    ['the words that are at hand, the original where it is', elsewhere],
    ['our own words', ''],
  ])('learns from the Honolulu readout what the seed says of that meeting: %s', async (_, place) => {
    const [text] = labelledTexts(folder, place).filter(({ id }) => id.includes('honolulu'));
    if (text === undefined) throw new Error('There is no Honolulu text.');
    try {
      await write(graph, forget);
      await write(graph, withoutTalks);
      const [outcome] = await ingestTexts(graph, writer, [text]);
      expect(outcome?.fields).toEqual([]);
      expect(outcome?.acts).toMatchObject({ missing: [], extra: [] });
      expect(outcome?.acts.same).toHaveLength(14);
      expect(
        outcome?.reading.unresolved.map(({ kind, text: words }) => `${kind} ${words.replaceAll('’', "'")}`),
      ).toEqual([
        "MEETING Japan-U.S.-ROK Foreign Ministers' Meeting",
        expect.stringMatching(/^MEETING .*telephone talk$/iu),
      ]);
      expect(await checkGraph(graph)).toEqual([]);
    } finally {
      await write(graph, withoutTalks);
      await removeReadings(graph);
      await seedGraph(writer, projectFolders.seed, new Date().toISOString());
      await write(graph, remember);
    }
  });
});
