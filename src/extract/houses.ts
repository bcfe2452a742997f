import { houses as houseFiles } from '../generated/vocabulary/houses.js';

/** A house: a ministry or office that publishes, and how it writes. */
export type House = (typeof houseFiles)[keyof typeof houseFiles];

/** The houses of `vocabulary/houses`. */
export const knownHouses: readonly House[] = Object.values(houseFiles);

/**
 * The house that publishes a text, or `undefined` if its publisher is none of the given ones.
 *
 * @param publisher the name as printed, or as the graph has it; what stands in brackets says who carries the text
 * @param id the id of the publisher in the graph, if it has one
 */
export function houseOf(houses: readonly House[], publisher: string, id: string | undefined): House | undefined {
  const [byId, byName] = [id, publisher].map((words) => {
    const wanted = plain(words ?? '');
    return houses.find(({ publishers }) => publishers.some((name) => plain(name) === wanted));
  });
  return byId ?? byName;
}

function plain(name: string): string {
  return name
    .replace(/\(.*\)/u, '')
    .replaceAll(/[^\p{L}\p{N}:-]+/gu, ' ')
    .replace(/^The /u, '')
    .trim()
    .toLowerCase();
}
