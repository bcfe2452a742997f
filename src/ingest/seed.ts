import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';
import type { GraphWriter } from '../graph/write.js';
import { recordChange } from './change/record.js';
import { checkReferences } from './check-references.js';
import { keepEdits, readHistory } from './kept-history.js';
import { readSeed, readSeedVersions, type Seed, type SeedPart, seedParts } from './read-seed.js';
import { type SeedWrite, seedWrites } from './seed-rows.js';
import { clearRelationships, deleteUntold } from './untold.js';

/** What a seeding did. */
export interface Seeded {
  readonly records: number;
  /** Nodes and relationships that records are. What is derived from them is not counted. */
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
}

/**
 * Loads the records of a folder: each part in one change, all of it or nothing. What was edited, merged or withdrawn in the graph
 * stays as it is there; what earlier records told and these do not goes. Loading the records again changes nothing.
 *
 * @param folder `seed`
 * @param now the moment that new acts are recorded at (RFC 3339)
 * @throws SEED_INVALID with file, line and reason
 * @throws GRAPH_UNAVAILABLE
 */
export function seedGraph(writer: GraphWriter, folder: string, now: string): Promise<Seeded> {
  return load(writer, folder, seedParts, now);
}

/**
 * Brings a graph what the records of a folder know and its last start did not: the parts whose version is newer. The seed goes
 * into a graph that holds nothing but reference data, or that has it already.
 *
 * @param withSeed whether the seed is wanted
 * @param tell is told what is done, a line each
 * @throws SEED_INVALID with file, line and reason
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function bringUpToDate(
  graph: Graph,
  writer: GraphWriter,
  folder: string,
  { withSeed, tell }: { readonly withSeed: boolean; readonly tell: (line: string) => void },
): Promise<void> {
  const versions = readSeedVersions(folder);
  const [known] = await readStatement(graph, 'for-service/seed-versions', {});
  const newer = seedParts.filter((part) => versions !== undefined && (known?.[part] ?? 0) < versions[part]);
  const seedIsKept = withSeed && newer.includes('seed') && (await takesSeed(graph, folder));
  const parts = newer.filter((part) => part === 'reference' || seedIsKept);
  if (parts.length === 0) return;
  tell(`Loading ${parts.map((part) => `${words[part]}, version ${versions?.[part]}`).join(', and ')} …`);
  const { records, nodesCreated, relationshipsCreated } = await load(writer, folder, parts, new Date().toISOString());
  tell(`Loaded ${records} records: ${nodesCreated} nodes, ${relationshipsCreated} relationships.`);
}

const words = { reference: 'reference data', seed: 'the seed' } as const satisfies Record<SeedPart, string>;

/** Whether a graph has the seed already, or nothing that somebody put there. */
async function takesSeed(graph: Graph, folder: string): Promise<boolean> {
  const meetingIds = readSeed(folder).meetings.map(({ record }) => record.id);
  const [found] = await readStatement(graph, 'for-service/takes-seed', { meetingIds });
  return found?.takesSeed === true;
}

async function load(writer: GraphWriter, folder: string, parts: readonly SeedPart[], now: string): Promise<Seeded> {
  const seed = readSeed(folder);
  checkReferences(seed);
  const versions = readSeedVersions(folder);
  // A bad record of one part keeps the other from being written.
  const all = new Map(seedParts.map((part) => [part, seedWrites(seed, part, now)]));
  // What one part told earlier, the other may tell now.
  const told = [...all.values()].flat().flatMap(({ ids }) => ids);
  const done: Seeded[] = [];
  for (const part of parts) {
    done.push(await loadPart(writer, { seed, part, writes: all.get(part) ?? [], told }, versions?.[part], now));
  }
  const total = (count: keyof Seeded) => done.reduce((sum, seeded) => sum + seeded[count], 0);
  return {
    records: total('records'),
    nodesCreated: total('nodesCreated'),
    relationshipsCreated: total('relationshipsCreated'),
  };
}

/** A part of a seed with its writes, and the ids of all that both parts tell. */
interface PartToLoad {
  readonly seed: Seed;
  readonly part: SeedPart;
  readonly writes: readonly SeedWrite[];
  readonly told: readonly string[];
}

async function loadPart(
  writer: GraphWriter,
  { seed, part, writes, told }: PartToLoad,
  version: number | undefined,
  now: string,
): Promise<Seeded> {
  const counts = Object.entries(seed).map(
    ([file, lines]) => [file, lines.filter((line) => line.part === part).length] as const,
  );
  const records = counts.reduce((total, [, count]) => total + count, 0);
  const parts = counts.filter(([, count]) => count > 0).map(([file, count]) => `${count} ${file}`);
  const title = version === undefined ? words[part] : `${words[part]}, version ${version}`;
  const summary = () => `Loaded ${title}: ${parts.join(', ')}.`;
  const { result } = await recordChange(
    writer,
    { kind: 'SEEDED', by: part, at: now, summary },
    async (write, touch): Promise<Seeded> => {
      const ids = writes.flatMap((one) => one.ids);
      const history = await readHistory(write, touch, ids);
      let nodesCreated = 0;
      // Those that are written again are not new.
      let relationshipsCreated = -(await clearRelationships(write, history));
      for (const { make } of writes) {
        const made = await make(write, history.admit);
        nodesCreated += made.nodesCreated;
        relationshipsCreated += made.relationshipsCreated;
      }
      await keepEdits(write, history);
      await deleteUntold(write, touch, part, told);
      if (version !== undefined) await write('put-seed-version', { part, version });
      return { records, nodesCreated, relationshipsCreated: Math.max(0, relationshipsCreated) };
    },
  );
  return result;
}
