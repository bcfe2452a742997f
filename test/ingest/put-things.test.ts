import { readRows } from '../../src/graph/read.js';
import { recordChange } from '../../src/ingest/change/record.js';
import { emptyThing } from '../../src/ingest/things/fields.js';
import { properties, putThings, relationship } from '../../src/ingest/things/thing.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';

describe('what leads to nothing', () => {
  const { graph, writer } = useTestGraph();

  test('is not left out: nothing is written', async () => {
    const id = 'place:zz-nowhere';
    const place = emptyThing(id);
    const thing = {
      ...place,
      properties: properties({ ...place.properties, city: 'Nowhere' }),
      relationships: [relationship('LOCATED_IN', id, 'country:ZZ', `${id} country:ZZ`)],
    };
    const note = { kind: 'ADDED', ...signature(), summary: () => 'A test.' } as const;
    await expect(
      recordChange(writer, note, async (write, touch) => putThings(write, await touch([id]), [thing])),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'place:zz-nowhere LOCATED_IN country:ZZ: country:ZZ is not in the graph.',
    });
    expect(await readRows(graph, 'MATCH (place:Place {id: $id}) RETURN place.id', { id })).toEqual([]);
  });
});
