import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { isDay } from '../../domain/day.js';
import { isWebAddress } from '../../domain/web-address.js';
import { DemarcheError, shapeFault } from '../../errors.js';

const seconds = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/**
 * How often something is done, in seconds, of `30m`, `6h` or `1d`.
 *
 * @returns `undefined` if the text is none, or is less than ten seconds or more than 90 days
 */
export function intervalOf(text: string): number | undefined {
  const [, number = '', unit = 's'] = /^(\d{1,4})\s*([smhd])$/u.exec(text.trim()) ?? [];
  const interval = Number(number) * seconds[unit as keyof typeof seconds];
  return number !== '' && interval >= 10 && interval <= 90 * seconds.d ? interval : undefined;
}

const line = z.string().trim().min(1).max(1_000);

const interval = z.string().transform((text, fault) => {
  const found = intervalOf(text);
  if (found !== undefined) return found;
  fault.addIssue('must be a time such as 30m, 6h or 1d, from 10s to 90d');
  return z.NEVER;
});

const pattern = line.transform((text, fault) => {
  try {
    return new RegExp(text, 'u');
  } catch {
    fault.addIssue('must be a regular expression, such as /press/release/.*\\.html$');
    return z.NEVER;
  }
});

const sourceShape = z
  .strictObject({
    /** What it is called in the log. */
    name: line.regex(/^[\w.-]+$/u, 'must have only letters, digits, hyphens and points, such as example-ministry'),
    /** What stands at the address: a feed (RSS or Atom), a sitemap (also an index of sitemaps, also packed), or a page with links. */
    kind: z.enum(['feed', 'sitemap', 'index']),
    address: line
      .refine(isWebAddress, 'must be an http or https address')
      .refine((text) => !/^\w+:\/\/[^/?#]*@/u.test(text), 'must have no name or password in it'),
    /** Who publishes the texts: a name, an alias or an id. Absent if each page names it. */
    publisher: line.optional(),
    /** BCP 47; absent if the letters of each text tell it. */
    language: line.regex(/^[a-z]{2,3}(?:-[\w-]+)?$/iu, 'must be the tag of a language, such as en').optional(),
    /** Which addresses are texts. Its groups `year`, `month` and `day` tell the day of publication. */
    links: pattern.optional(),
    /** `YYYY-MM-DD`. What was published before is left out. */
    since: line.refine(isDay, 'must be a day, such as "2022-02-12"').optional(),
    /** How many texts the first look brings, the newest first. */
    limit: z.int().min(0).max(10_000).default(20),
    /** The least time between two requests to a host, in seconds. */
    pause: z.number().min(0.1).max(600).default(2),
    /** How often `watch` looks, in seconds. */
    every: interval.optional(),
    /** For how many days a text is looked at again, in case it is corrected. */
    recheck: z.int().min(0).max(365).default(3),
    /** Whether the items of a feed are the whole texts, so that their pages are not asked for. */
    fullText: z.boolean().default(false),
    /** Whether a text in which no talk and no act is found is stored as well. */
    keep: z.enum(['talks', 'all']).default('talks'),
  })
  .superRefine(({ kind, links, fullText }, fault) => {
    if (kind === 'index' && links === undefined) {
      const message = 'is missing: a page has many links, and this pattern says which addresses are texts';
      fault.addIssue({ code: 'custom', path: ['links'], message });
    }
    if (fullText && kind !== 'feed') {
      fault.addIssue({ code: 'custom', path: ['fullText'], message: 'is for feeds only' });
    }
  });

const fileShape = z.strictObject({
  /** Who asks, for the logs of the servers, such as a mail address. */
  contact: line.optional(),
  /** How often `watch` looks at a source that does not say it, in seconds. */
  every: interval.optional(),
  sources: z.array(sourceShape).min(1),
});

/** Where texts are published, and how it is asked. */
export type Source = z.output<typeof sourceShape>;
/** A file of sources. */
export type SourcesFile = z.output<typeof fileShape>;

/**
 * Reads a file of sources, in YAML or JSON.
 *
 * @throws SOURCES_INVALID with every fault: which source, which field, what it must be
 */
export function readSources(path: string): SourcesFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DemarcheError('SOURCES_INVALID', `The file ${path} cannot be read.`, {
      todo: 'Give the path of a file of sources. docs/sources.md has one to begin with.',
      cause,
    });
  }
  const parsed = parseDocument(text);
  const [broken] = parsed.errors;
  if (broken !== undefined)
    throw invalid(path, [broken.message.split('\n')[0]?.replace(/[:.]$/u, '') ?? 'It is no YAML']);
  const given = contentOf(path, parsed);
  const result = fileShape.safeParse(given, { error: shapeFault });
  if (!result.success)
    throw invalid(
      path,
      result.error.issues.map((issue) => faultOf(issue, given)),
    );
  const names = result.data.sources.map(({ name }) => name);
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  if (twice.length > 0) throw invalid(path, [`Two sources have the name ${twice[0]}`]);
  return result.data;
}

function contentOf(path: string, parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS();
  } catch (cause) {
    throw invalid(path, [(cause as Error).message]);
  }
}

function faultOf({ path, message }: z.core.$ZodIssue, given: unknown): string {
  const [, index, ...fields] = path;
  if (path[0] !== 'sources' || typeof index !== 'number') return `${path.join('.') || 'The file'} ${message}`;
  const { name } = (given as { sources: { name?: unknown }[] }).sources[index] ?? {};
  const which = typeof name === 'string' ? `${index + 1} (${name})` : index + 1;
  return `Source ${which}: ${[fields.join('.'), message].filter(Boolean).join(' ')}`;
}

function invalid(path: string, faults: readonly string[]): DemarcheError {
  return new DemarcheError('SOURCES_INVALID', `${path} cannot be used. ${faults.join('. ')}.`);
}
