import { LRUCache } from 'lru-cache';
import { Queue } from '../queue.js';
import type { ReadRows } from '../read.js';
import type { Parameters } from './parameters.js';
import type { Plan } from './plan.js';
import type { Variables } from './selection.js';

/** A root field in both tiers; they give the same row. */
export interface TieredPlan {
  readonly whole: Plan;
  /** Made when it is first needed. */
  levels(): Plan;
}

/** Runs a root field. @returns the row, as the layout of the whole plan says */
export type RunTiered = (
  plan: TieredPlan,
  variables: Variables,
  read: ReadRows,
  parameters: Parameters,
) => Promise<unknown>;

/** Every root field as one statement. */
export const asWhole: RunTiered = ({ whole }, variables, read, parameters) => whole.run(variables, read, parameters);

/** Every root field level by level: for what is asked once. */
export const byLevels: RunTiered = (plan, variables, read) => plan.levels().run(variables, read);

/** Runs every statement of the levels once, for no object, so that Neo4j has planned them. */
export const planLevels: RunTiered = async (plan, variables, read) => plan.levels().rehearse(variables, read);

/** A statement of at most so many subqueries is planned about as soon as its levels. */
const planAtOnce = 3;
/** The total length of the texts of which it is known how often they were asked, in characters. */
const knownCharacters = 5_000_000;

/** How many whole statements may wait to be planned behind. */
const mayWait = 32;

/**
 * Two tiers, as a compiler at run time has them: a shape of question that was seldom asked is read level by level, so that
 * it need not wait while Neo4j plans a long statement. When it was asked often enough, its whole statement is planned
 * behind, one at a time, and takes over.
 */
export class Tiers {
  readonly #asked = new LRUCache<string, number>({
    maxSize: knownCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  readonly #behind = new Queue(1, mayWait, 'Too many whole statements wait to be planned.');
  readonly #comingTexts = new Set<string>();

  /**
   * @param isPlanned whether Neo4j has planned a statement for such parameters
   * @param readBehind runs a statement for which nobody waits
   * @param wholeAfter after how many askings the whole statement of a shape is planned; 0: at once
   */
  constructor(
    private readonly isPlanned: (text: string, parameters: Parameters) => boolean,
    private readonly readBehind: ReadRows,
    private readonly wholeAfter: number,
  ) {}

  /** Runs a root field in the tier that answers it sooner. */
  readonly run: RunTiered = async (plan, variables, read, parameters) => {
    const { whole } = plan;
    const { text } = whole;
    if (this.wholeAfter === 0 || whole.subqueries <= planAtOnce || this.isPlanned(text, parameters)) {
      return whole.run(variables, read, parameters);
    }
    const asked = (this.#asked.get(text) ?? 0) + 1;
    this.#asked.set(text, asked);
    const row = await plan.levels().run(variables, read);
    if (asked >= this.wholeAfter && !this.#comingTexts.has(text)) void this.#planBehind(whole, variables, parameters);
    return row;
  };

  async #planBehind(whole: Plan, variables: Variables, parameters: Parameters): Promise<void> {
    const { text } = whole;
    this.#comingTexts.add(text);
    try {
      await this.#behind.run(() => whole.run(variables, this.readBehind, parameters));
    } catch {
      // Whatever is wrong with the graph, who asks is told. The shape is read level by level for another while.
      this.#asked.set(text, 0);
    } finally {
      this.#comingTexts.delete(text);
    }
  }
}
