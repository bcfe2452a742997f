import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { repetitionTables } from '../../src/domain/acts.js';
import type { Graph } from '../../src/graph/connect.js';
import { statementOf } from '../../src/graph/statements/statements.js';

/** An act as a pair names it. */
interface NamedAct {
  readonly readout: string;
  readonly paragraph: number;
  readonly type: string;
  readonly actors?: readonly string[];
  readonly quote: string;
}

/** An act that says "again", and the earlier act that it repeats, or none, as a person read them. */
export interface RepetitionPair {
  readonly act: NamedAct;
  readonly repeats: NamedAct | null;
  readonly reason: string;
}

/** An act of the graph with what a pair can be matched by. */
export interface GraphAct {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly actors: readonly string[];
  readonly cited: readonly { readonly document: string; readonly passage: number; readonly words: string }[];
}

/** What the rule says of one pair. */
export interface RepetitionResult {
  readonly pair: RepetitionPair;
  /** `unfound`: the graph does not hold the act. `invented`: a link where the reader found none. */
  readonly outcome: 'right' | 'right none' | 'missed' | 'invented' | 'other act' | 'unfound';
  readonly linked: GraphAct | undefined;
  readonly wanted: GraphAct | undefined;
}

/** How many of the pairs are decided as the reader did. */
export interface RepetitionTally {
  readonly right: number;
  readonly links: number;
  readonly rightLinks: number;
  readonly wantedLinks: number;
  /** Links that lead to the day of the reader's act, if not to the act itself. */
  readonly sameTalk: number;
  readonly wantedNones: number;
  readonly rightNones: number;
}

/** The pairs of `repetition-pairs.jsonl`. */
export function readPairs(folder: string): RepetitionPair[] {
  return readFileSync(join(folder, 'repetition-pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RepetitionPair);
}

/** What the rule links, and the acts that it chose from. */
export interface RuleOutput {
  readonly acts: readonly GraphAct[];
  /** From an act's id to the id of the act that it repeats. */
  readonly links: ReadonlyMap<string, string>;
}

/** Runs the rule on every act of a graph in a transaction that is undone: the graph stays as it is. */
export async function runRule(graph: Graph): Promise<RuleOutput> {
  const rule = statementOf(graph.statements, 'write', 'derive-repetitions').text;
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.WRITE });
  const transaction = session.beginTransaction();
  try {
    const rows = async (text: string, parameters = {}) =>
      (await transaction.run(text, parameters)).records.map((record) => record.get(0) as unknown);
    await rows('MATCH ()-[link:REPEATED]->() DELETE link');
    const actIds = await rows('MATCH (act:Act) RETURN act.id');
    await rows(rule, { actIds, meetingIds: [], subjects: [], ...repetitionTables });
    const acts = await rows(`
      MATCH (act:Act)
      RETURN {
        id: act.id, type: act.type, date: toString(act.date),
        actors: COLLECT {
          MATCH (actor)-[:PERFORMED]->(act)
          UNWIND [actor.name] + coalesce(actor.aliases, []) AS name
          RETURN name
        },
        cited: COLLECT {
          MATCH (act)-[cited:CITED]->(passage:Passage)
          RETURN {
            document: passage.documentId, passage: passage.number,
            words: substring(passage.text, cited.start, cited.end - cited.start)
          }
        }
      }`);
    const links = await rows('MATCH (act:Act)-[:REPEATED]->(earlier:Act) RETURN [act.id, earlier.id]');
    return { acts: acts as GraphAct[], links: new Map(links as [string, string][]) };
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** What the rule says of each pair. */
export function scorePairs(pairs: readonly RepetitionPair[], { acts, links }: RuleOutput): RepetitionResult[] {
  const byId = new Map(acts.map((act) => [act.id, act]));
  return pairs.map((pair) => {
    const found = actOf(pair.act, acts);
    const linked = byId.get(links.get(found?.id ?? '') ?? '');
    const wanted = pair.repeats === null ? undefined : actOf(pair.repeats, acts);
    const outcome = () => {
      if (found === undefined || (pair.repeats !== null && wanted === undefined)) return 'unfound';
      if (linked === undefined) return pair.repeats === null ? 'right none' : 'missed';
      if (pair.repeats === null) return 'invented';
      return linked.id === wanted?.id ? 'right' : 'other act';
    };
    return { pair, outcome: outcome(), linked, wanted };
  });
}

/** The counts of a run. */
export function tallyOf(results: readonly RepetitionResult[]): RepetitionTally {
  const count = (holds: (one: RepetitionResult) => boolean) => results.filter(holds).length;
  return {
    right: count(({ outcome }) => outcome === 'right' || outcome === 'right none'),
    links: count(({ linked }) => linked !== undefined),
    rightLinks: count(({ outcome }) => outcome === 'right'),
    wantedLinks: count(({ pair }) => pair.repeats !== null),
    sameTalk: count(({ linked, wanted }) => linked !== undefined && linked.date === wanted?.date),
    wantedNones: count(({ pair }) => pair.repeats === null),
    rightNones: count(({ outcome }) => outcome === 'right none'),
  };
}

/** The act of the graph that a pair names: by document and paragraph, then by who did it, its type and its words. */
export function actOf(named: NamedAct, acts: readonly GraphAct[]): GraphAct | undefined {
  const [best] = acts
    .map((act) => ({ act, fit: fitOf(named, act) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  return best?.act;
}

/** An act of another type is the same only where nearly all the words are: two documents may tell of one act. */
function fitOf(named: NamedAct, act: GraphAct): number {
  const written = act.cited.filter(
    ({ document, passage }) => passage === named.paragraph && isOf(document, named.readout),
  );
  const shared = Math.max(0, ...written.map(({ words }) => sharedWords(words, named.quote)));
  const names = new Set(act.actors.flatMap(wordsOf));
  const known = named.actors?.every((name) => wordsOf(name).some((word) => names.has(word))) ?? true;
  const isType = act.type === named.type;
  return known && shared > (isType ? 0.5 : 0.9) ? shared + Number(isType) : 0;
}

/** A readout's name ends in whose words it is where both sides published; a document's begins with its publisher. */
function isOf(document: string, readout: string): boolean {
  const [, stem = readout, side] = /^(.*?)(?:-(jp|kr|us|cn))?$/u.exec(readout) ?? [];
  return (
    document.endsWith(`-${readout}`) ||
    (document.endsWith(`-${stem}`) && side !== undefined && new RegExp(`(?:-${side}|:${side})-`, 'u').test(document))
  );
}

function sharedWords(one: string, other: string): number {
  const [left, right] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
