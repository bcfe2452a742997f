import { Command, Option } from 'commander';
import { withArticle } from '../domain/sentence.js';
import type { MissingTextsQuery } from '../generated/internal-queries.js';
import { valueWords } from '../generated/vocabulary/value-words.js';
import type { DeclareCommand } from './command-line.js';
import { countryCodes, day, positiveInteger } from './option-values.js';
import { askOwn } from './own-query.js';

/** The extents that leave something to look for, from the least to the most. */
const extents = ['NOT_HELD', 'REPORTED', 'OWN_SUMMARY'] as const;

interface GapsOptions {
  readonly parties?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly atMost: (typeof extents)[number];
  readonly limit: number;
  readonly json?: boolean;
}

type Talk = MissingTextsQuery['meetings']['nodes'][number];

const help = `
What is not held may have been published all the same. A line names a talk. The lines below it name each party whose own text
is missing, with what is held in its place. Whoever finds a text brings it in with \`demarche ingest\`. If the graph knows the address of the text and has
it only in our summary, \`demarche originals --document ID\` fetches it.

Examples
  demarche gaps                             the talks of which some party's own text is not held whole
  demarche gaps --at-most NOT_HELD          only those of which nothing that a party published is held
  demarche gaps --parties JP,KR --from 2022-01-01`;

/** `demarche gaps`: lists the talks of which texts are missing, as work to be done. */
export const gapsCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('gaps')
    .description('List the talks of which the text of a party is not held, the latest first.')
    .option('--parties <codes>', 'only talks of these countries, such as JP,KR', countryCodes)
    .option('--from <day>', 'only talks from this day on', day)
    .option('--to <day>', 'only talks up to this day', day)
    .addOption(
      new Option('--at-most <extent>', 'how much of a party is held at most')
        .choices(extents)
        .default('OWN_SUMMARY', 'OWN_SUMMARY: not the whole text'),
    )
    .option('--limit <number>', 'how many talks', positiveInteger, 50)
    .option('--json', 'tell each talk as a line of JSON')
    .addHelpText('after', help)
    .action(({ limit, json, atMost, ...which }: GapsOptions) =>
      onGraph(async (open) => {
        const variables = { filter: { ...which, heldAtMost: atMost }, first: limit };
        const { meetings } = await askOwn<MissingTextsQuery>(open, 'missing-texts', variables);
        for (const talk of meetings.nodes) {
          const missing = missingOf(talk, atMost);
          if (json === true) tell(JSON.stringify({ meeting: talk.id, date: talk.date, title: talk.title, missing }));
          else {
            tell(`${talk.date}  ${talk.id}  ${talk.title}`);
            for (const { name, extent, documents } of missing) {
              const ids = documents.length === 0 ? '' : ` (${documents.join(', ')})`;
              tell(`  held of ${withArticle(name)}: ${valueWords.extent[extent]}${ids}`);
            }
          }
        }
        const { totalCount } = meetings;
        if (totalCount === 0) tellAside('Of no such talk a text is missing.');
        else if (totalCount > limit) tellAside(`${limit} of ${totalCount} talks are shown: --limit shows more.`);
        return 0;
      }),
    );

/** The parties of a talk of whom no more than this is held, with the documents that are held. */
function missingOf({ coverage }: Talk, atMost: GapsOptions['atMost']) {
  const wanted: readonly string[] = extents.slice(0, extents.indexOf(atMost) + 1);
  return coverage
    .filter(({ extent }) => wanted.includes(extent))
    .map(({ party: { id, name }, extent, documents }) => ({
      party: id,
      name,
      extent,
      documents: documents.map((document) => document.id),
    }));
}
