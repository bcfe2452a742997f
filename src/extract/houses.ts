import { houses } from '../generated/vocabulary/houses.js';

/** A ministry or office that publishes, and how it writes. */
export type House = (typeof houses)[keyof typeof houses];

/** The ministries and offices of `vocabulary/houses`. */
export const houseList: readonly House[] = Object.values(houses);

const byPublisher = new Map(houseList.flatMap((house) => house.publishers.map((name) => [plain(name), house])));

/**
 * The house that publishes a text, or `undefined` where its publisher is none of `vocabulary/houses`.
 *
 * @param publisher the name as printed, or as the graph has it; what stands in brackets says who carries the text
 * @param id the id of the publisher in the graph, where it has one
 */
export function houseOf(publisher: string, id: string | undefined): House | undefined {
  return byPublisher.get(plain(id ?? '')) ?? byPublisher.get(plain(publisher));
}

function plain(name: string): string {
  return name
    .replace(/\(.*\)/u, '')
    .replaceAll(/[^\p{L}\p{N}:-]+/gu, ' ')
    .replace(/^The /u, '')
    .trim()
    .toLowerCase();
}
