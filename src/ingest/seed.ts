import type { GraphWriter } from '../graph/write.js';
import { recordChange } from './change/record.js';
import { checkReferences } from './check-references.js';
import { readSeed } from './read-seed.js';
import { seedWrites } from './seed-rows.js';

/** What a seeding did. */
export interface Seeded {
  readonly records: number;
  /** Nodes and relationships that records are. What is derived from them is not counted. */
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
}

/**
 * Loads the records of a folder in one transaction: all of them, or nothing. Loading them again changes nothing.
 *
 * @param folder `seed`
 * @param now the moment that new acts are recorded at (RFC 3339)
 * @throws SEED_INVALID with file, line and reason
 * @throws GRAPH_UNAVAILABLE
 */
export async function seedGraph(writer: GraphWriter, folder: string, now: string): Promise<Seeded> {
  const seed = readSeed(folder);
  checkReferences(seed);
  const writes = seedWrites(seed, now);
  const records = Object.values(seed).reduce((total, lines) => total + lines.length, 0);
  const note = { kind: 'SEEDED', by: 'seed', at: now, summary: () => `Loaded ${records} records.` } as const;
  const { result } = await recordChange(writer, note, async (write, touch): Promise<Seeded> => {
    await touch(writes.flatMap(({ touches }) => touches));
    let nodesCreated = 0;
    let relationshipsCreated = 0;
    for (const { make } of writes) {
      const counts = await make(write);
      nodesCreated += counts.nodesCreated;
      relationshipsCreated += counts.relationshipsCreated;
    }
    return { records, nodesCreated, relationshipsCreated };
  });
  return result;
}
