import { countryId } from '../domain/ids.js';
import type { GraphWriter } from '../graph/write.js';
import { recordChange } from './change/record.js';
import type { LinkedReading, LinkedTown } from './linked-reading.js';
import type { Signature } from './review.js';

/**
 * A reading whose towns are places of the graph. A town that only the vocabulary has becomes one, by a change of its own: the
 * reading can be taken back without it, as another text may tell of the same town.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function withTowns(
  writer: GraphWriter,
  reading: LinkedReading,
  signature: Signature,
): Promise<LinkedReading> {
  const towns = [
    ...new Map(reading.meetings.flatMap(({ town }) => (town === undefined ? [] : [[town.id, town]]))).values(),
  ];
  if (towns.length === 0) return reading;
  const places = await addTowns(writer, towns, signature);
  const placed = <Told extends { readonly placeId?: string }>(told: Told): Told =>
    told.placeId === undefined ? told : { ...told, placeId: places.get(told.placeId) ?? told.placeId };
  return {
    ...reading,
    meetings: reading.meetings.map((meeting) => ({ ...placed(meeting), told: placed(meeting.told) })),
  };
}

/** Adds the towns that the graph does not have. @returns the place of each, by the id of the town: one may have been merged into another */
async function addTowns(
  writer: GraphWriter,
  towns: readonly LinkedTown[],
  signature: Signature,
): Promise<ReadonlyMap<string, string>> {
  const summary = () => `Added ${towns.map(({ id }) => id).join(', ')} because a text says that a talk was held there.`;
  const { result } = await recordChange(writer, { kind: 'ADDED', ...signature, summary }, async (write, touch) => {
    const there = new Map((await touch(towns.map(({ id }) => id))).map((image) => [image.id, image]));
    const rows = towns
      .filter(({ id }) => !there.has(id))
      .map(({ id, city, country, timeZone, source }) => ({
        ...{ id, city, timeZone, countryId: countryId(country) },
        ...{ nativeNames: [], nativeNameLanguages: [], sources: [source] },
      }));
    await write('put-places', { rows });
    return new Map(
      [...there].flatMap(([id, { labels, properties }]): [string, string][] =>
        labels.includes('FormerId') ? [[id, String(properties.now)]] : [],
      ),
    );
  });
  return result;
}
