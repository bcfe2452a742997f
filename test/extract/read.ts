import { extract } from '../../src/extract/extract.js';
import type { Gazetteer, KnownIssue } from '../../src/extract/gazetteer.js';
import type { Proposal } from '../../src/extract/proposal.js';
import type { Readout } from '../../src/extract/reading.js';
import { seedIssues, withSeedCues } from '../support/seed-cues.js';

const held = (title: string, country: string, from?: string, to?: string) => ({
  office: `office:${country}-${title}`.toLowerCase().replace(/ /g, '-'),
  title,
  country,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const person = (id: string, name: string, variants: string[], ...offices: ReturnType<typeof held>[]) => ({
  id: `person:${id}`,
  name,
  variants,
  offices,
});
const issue = (name: string, ...aliases: string[]) => ({
  id: `issue:${name.toLowerCase().replace(/\W+/g, '-')}`,
  name,
  aliases,
});

/** A small world, the same for every example. */
const gazetteer: Gazetteer = {
  persons: [
    person(
      'kishida-fumio',
      'KISHIDA Fumio',
      ['Fumio Kishida'],
      held('Minister for Foreign Affairs', 'JP', '2012-12-26', '2017-08-03'),
      held('Prime Minister', 'JP', '2021-10-04', '2024-10-01'),
    ),
    person(
      'hayashi-yoshimasa',
      'HAYASHI Yoshimasa',
      ['Yoshimasa Hayashi', 'Hayashi Yoshimasa'],
      held('Minister for Foreign Affairs', 'JP', '2021-11-10', '2023-09-13'),
    ),
    person('park-jin', 'Park Jin', ['PARK Jin'], held('Minister of Foreign Affairs', 'KR', '2022-05-12', '2024-01-10')),
    person('cho-hyun', 'Cho Hyun', [], held('Minister of Foreign Affairs', 'KR', '2025-07-19')),
    person('cho-tae-yul', 'Cho Tae-yul', [], held('Minister of Foreign Affairs', 'KR', '2024-01-10', '2025-07-19')),
    person(
      'blinken-antony',
      'Antony J. Blinken',
      ['Antony Blinken'],
      held('Secretary of State', 'US', '2021-01-26', '2025-01-20'),
    ),
    person('wang-yi', 'Wang Yi', [], held('State Councilor and Foreign Minister', 'CN', '2018-03-19', '2022-12-30')),
  ],
  issues: withSeedCues([
    issue('Takeshima', 'Dokdo'),
    issue('ALPS treated water', 'contaminated water at Fukushima'),
    issue('Former civilian workers from the Korean Peninsula', 'forced labor issue'),
    issue('North Korea nuclear and missile programmes'),
    issue('Response to North Korea'),
    issue('Japan–ROK relations'),
    issue('Japan–ROK cooperation'),
    issue('Japan–U.S.–ROK cooperation'),
    issue('Diplomatic communication'),
    issue('Abductions issue'),
    issue('Elections and appointments'),
    issue('Taiwan Strait'),
    issue('Whaling in the Antarctic'),
  ]),
};

/** Reads a text of the Japanese ministry, unless the example says otherwise. */
export function read(text: string, page: Partial<Readout> = {}): Proposal {
  const rest = {
    title: 'Foreign Ministers’ Meeting',
    publishedOn: '2023-03-02',
    publisher: 'Ministry of Foreign Affairs of Japan',
  };
  return extract({ language: 'en', ...rest, ...page, text }, gazetteer);
}

/** The introduction of a talk of Hayashi and Park, with a body. */
export function talk(body: string): Proposal {
  return read(
    `On March 1, from 3:00 p.m. for about 20 minutes, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, held a telephone talk with H.E. Dr. Park Jin, Minister of Foreign Affairs of the ROK. In outline:\n\n${body}`,
  );
}

/** Each act in one line: paragraph, type (`*` repeated), family names or codes, toward, issues. */
export function lines(proposal: Proposal): string[] {
  return proposal.acts.map((one) => {
    const actors = one.actors.map((actor) =>
      actor.kind === 'country' ? actor.code : (actor.person?.split(/[:-]/)[1] ?? actor.name),
    );
    const about = one.about.map((other) => other.name).join('; ');
    return `${one.paragraph} ${one.type}${one.repeated ? '*' : ''} ${actors.join('+')} > ${one.toward.join('+')} : ${about}`;
  });
}

/**
 * For each act of a talk of two foreign ministers the ids of its issues without `issue:`, with all issues of the seed
 * known.
 */
export function issuesOf(body: string, [one, other]: readonly [string, string]): string[][] {
  const introduction = `On March 1, Mr. Anton Berg, Minister for Foreign Affairs of ${one}, held a meeting with Ms. Maria Lund, Minister for Foreign Affairs of ${other}.`;
  return proposalOf(`${introduction}\n\n1. ${body}`).acts.map(({ about }) =>
    about.map(({ id }) => id.replace('issue:', '')),
  );
}

/** What is read where the graph knows these issues: all of the seed, unless others are given. */
export function proposalOf(text: string, issues: readonly KnownIssue[] = seedIssues): Proposal {
  const readout: Readout = {
    text,
    title: 'Foreign Ministers’ Meeting',
    publishedOn: '2023-03-02',
    publisher: 'Ministry of Foreign Affairs',
    language: 'en',
  };
  return extract(readout, { ...gazetteer, issues });
}
