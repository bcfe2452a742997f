import type { IssueCues, KnownIssue } from '../../src/extract/gazetteer.js';
import { type Line, readSeed } from '../../src/ingest/read-seed.js';
import { projectFolders } from '../../src/start/project-folders.js';

type IssueRecord = Line<'issues'>['record'];

const records = readSeed(projectFolders.seed).issues.map(({ record }) => record);

/** Every issue of the seed as the reader knows it. */
export const seedIssues: readonly KnownIssue[] = records.map((record) => ({
  id: record.id,
  name: record.name,
  aliases: record.aliases,
  ...cuesOf(record, (id) => id),
}));

/** Issues with the aliases and cues that the seed has for the issue of that name or alias; one that it does not have stays as it is. */
export function withSeedCues(issues: readonly KnownIssue[]): KnownIssue[] {
  const found = issues.map((issue) => ({ issue, record: recordOf(issue.name) }));
  const ids = new Map(found.flatMap(({ issue, record }) => (record === undefined ? [] : [[record.id, issue.id]])));
  return found.map(({ issue, record }) =>
    record === undefined ? issue : { ...issue, aliases: record.aliases, ...cuesOf(record, (id) => ids.get(id)) },
  );
}

function cuesOf(record: IssueRecord, idOf: (id: string) => string | undefined): IssueCues {
  const { cues, boundedCues, weakCues, notCues, between, bounds, notWith, yieldsAt, aimsAt, frame, matters } = record;
  const yieldsTo = record.yieldsTo?.flatMap((id) => idOf(id) ?? []);
  return { cues, boundedCues, weakCues, notCues, between, bounds, notWith, yieldsTo, yieldsAt, aimsAt, frame, matters };
}

function recordOf(name: string): IssueRecord | undefined {
  const wanted = plain(name);
  const named = records.find((record) => plain(record.name) === wanted);
  return named ?? records.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[–—]/gu, '-').replaceAll('’', "'");
}
