import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connect.js';
import { type ReadRows, readRows } from '../../src/graph/read.js';
import type { GraphWriter } from '../../src/graph/write.js';
import type { DocumentInput } from '../../src/ingest/document-input.js';
import { documentInputOf } from '../../src/ingest/file/document-input-of.js';
import { readPlainText } from '../../src/ingest/file/read-plain-text.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { seedGraph } from '../../src/ingest/seed.js';
import { acceptable, storedReading } from '../../src/ingest/stored-reading.js';
import { projectFolders } from '../../src/start/project-folders.js';

/** The files of the seed that tell of talks: a graph without them knows who and what there is, and nothing that was said. */
const talks = ['meetings', 'documents', 'acts', 'conferences'];
const honolulu = '2022-02-12-jk-fmm-honolulu';

/** Loads who and what there is into an empty graph: countries, organizations, persons, offices, issues, places. */
export async function loadWorld(writer: GraphWriter): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-world-'));
  try {
    cpSync(projectFolders.seed, folder, { recursive: true });
    for (const file of talks) writeFileSync(join(folder, `${file}.jsonl`), '');
    await seedGraph(writer, folder, new Date().toISOString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text to read; `original` where it is not our own wording. */
export interface Text {
  readonly id: string;
  readonly input: DocumentInput;
  readonly original: boolean;
}

/**
 * The labelled texts by day, in our own words; the Honolulu talk in the words of its original where a folder has it, else
 * in those of the seed.
 *
 * @param folder `test/readouts`
 * @param elsewhere a folder of the same form that has the original
 */
export function labelledTexts(folder: string, elsewhere: string): Text[] {
  const file = join(elsewhere, 'texts', `${honolulu}.txt`);
  const first = existsSync(file) ? textOf(honolulu, file, true) : seedText();
  return [...labelled(folder), first].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function labelled(folder: string): Text[] {
  return readdirSync(join(folder, 'gold'))
    .map((file) => file.replace(/\.json$/u, ''))
    .filter((id) => id !== honolulu)
    .map((id) => textOf(id, join(folder, 'texts', `${id}.txt`), false));
}

function textOf(id: string, file: string, original: boolean): Text {
  return { id, input: documentInputOf(readPlainText(readFileSync(file, 'utf8')), {}), original };
}

function seedText(): Text {
  const record = readSeed(projectFolders.seed).documents.find((line) =>
    line.record.id.endsWith(`-${honolulu}`),
  )?.record;
  if (record === undefined) throw new Error(`The seed does not have ${honolulu}.`);
  const [introduction = '', ...points] = record.passages;
  const text = [introduction, ...points.map((point, index) => `${index + 1}. ${point}`)].join('\n\n');
  const { url, title, publishedOn, publisher, language } = record;
  return { id: honolulu, input: { url, title, publishedOn, publisher, language, text }, original: false };
}

/** What a text came to, in the graph. */
export interface Outcome {
  readonly text: Text;
  readonly reading: LinkedReading;
  /** The fields in which the accepted meeting is not that of the seed; `none` where there is no meeting. */
  readonly fields: readonly string[];
  readonly acts: Comparison;
  /** How many of the acts of the seed are there with a type, actors and an issue that agree. */
  readonly core: number;
}

/** Acts in one line each. */
export interface Comparison {
  readonly same: readonly string[];
  /** In the seed, and not read. */
  readonly missing: readonly string[];
  /** Read, and not in the seed. */
  readonly extra: readonly string[];
}

/** Ingests texts into a graph, accepts all that is whole, and compares what is there with the seed. */
export async function ingestTexts(graph: Graph, writer: GraphWriter, texts: readonly Text[]): Promise<Outcome[]> {
  const read: ReadRows = (text, parameters) => readRows(graph, text, parameters);
  const knowledge = await openKnowledge(graph);
  const outcomes: Outcome[] = [];
  for (const text of texts) {
    const reading = await readDocument(text.input, knowledge);
    const signature = { by: 'evaluation', at: new Date().toISOString() };
    const { documentId } = await ingestDocument(writer, reading, signature);
    const { acts, references } = acceptable(await storedReading(graph, documentId), 0);
    if (acts.length + references.length > 0) {
      await reviewActs(writer, { accept: acts, references: { accept: references } }, signature);
    }
    outcomes.push({ text, reading, ...(await compare(read, text, documentId)) });
  }
  return outcomes;
}

const seed = readSeed(projectFolders.seed);
const meetingFields = 'title, date, startedAt, durationMinutes, mode, level, place, parties, participants'.split(', ');

async function compare(read: ReadRows, text: Text, documentId: string): Promise<Omit<Outcome, 'text' | 'reading'>> {
  const document = seed.documents.find(({ record }) => record.url === text.input.url)?.record;
  const acts = seed.acts.map(({ record }) => record);
  const cited = acts.filter((act) => act.citations.some((one) => one.document === document?.id));
  const wanted = cited.map((act) => ({
    type: act.type,
    actors: [...act.actors].sort(),
    about: [...act.about].sort(),
    toward: [...act.toward].sort(),
    repeated: act.repeated,
    meeting: act.meeting ?? '',
  }));
  const rows = await read(actsOfDocument, { id: documentId });
  const found = rows.map(([type, actors, about, toward, repeated, meeting]) => ({
    type: type as string,
    actors: actors as string[],
    about: about as string[],
    toward: toward as string[],
    repeated: repeated as boolean,
    meeting: (meeting ?? '') as string,
  }));
  const ids = [...new Set([...(document?.reportsOn ?? [])])];
  const [meetingId = ''] = ids;
  return {
    fields: await differingFields(read, meetingId),
    acts: compared(wanted.map(line), found.map(line)),
    core: coreMatches(wanted, found),
  };
}

interface PlainAct {
  readonly type: string;
  readonly actors: readonly string[];
  readonly about: readonly string[];
  readonly toward: readonly string[];
  readonly repeated: boolean;
  readonly meeting: string;
}

const actsOfDocument = `
  MATCH (act:Act)-[cited:CITED]->(passage:Passage {documentId: $id})
  WITH DISTINCT act
  RETURN act.type,
    COLLECT { MATCH (actor)-[:PERFORMED]->(act) RETURN actor.id ORDER BY actor.id },
    COLLECT { MATCH (act)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id },
    COLLECT { MATCH (act)-[:TOWARD]->(party) RETURN party.id ORDER BY party.id },
    act.repeated,
    COLLECT { MATCH (act)-[:IN]->(meeting) RETURN meeting.id }[0]`;

function line({ type, actors, about, toward, repeated, meeting }: PlainAct): string {
  const short = (ids: readonly string[]) => ids.map((id) => id.slice(id.indexOf(':') + 1)).join('+');
  return `${type}${repeated ? '*' : ''} ${short(actors)} > ${short(toward) || 'nobody'} : ${short(about)} in ${meeting}`;
}

function compared(wanted: readonly string[], found: readonly string[]): Comparison {
  const left = [...found];
  const same: string[] = [];
  const missing: string[] = [];
  for (const one of wanted) {
    const at = left.indexOf(one);
    if (at === -1) missing.push(one);
    else same.push(...left.splice(at, 1));
  }
  return { same, missing, extra: left };
}

function coreMatches(wanted: readonly PlainAct[], found: readonly PlainAct[]): number {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.findIndex(
      (other) =>
        other.type === one.type &&
        other.actors.join() === one.actors.join() &&
        other.about.some((id) => one.about.includes(id)),
    );
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

const meetingOfGraph = `
  MATCH (meeting:Meeting {id: $id})
  RETURN meeting.title,
    toString(meeting.date),
    toString(meeting.startedAt),
    meeting.durationMinutes,
    meeting.mode,
    meeting.level,
    COLLECT { MATCH (meeting)-[:HELD_IN]->(place) RETURN place.id }[0],
    COLLECT { MATCH (party)-[:PARTY_TO]->(meeting) RETURN party.id ORDER BY party.id },
    COLLECT {
      MATCH (person)-[part:TOOK_PART_IN]->(meeting)
      RETURN person.id + ' ' + coalesce(part.officeId, '') + ' ' + coalesce(part.countryCode, '') AS line ORDER BY line
    }`;

/** The fields of a meeting in which the graph is not as the seed, each with both values. */
async function differingFields(read: ReadRows, id: string): Promise<string[]> {
  const record = seed.meetings.find((one) => one.record.id === id)?.record;
  const [row] = await read(meetingOfGraph, { id });
  if (record === undefined || row === undefined) return [`none: ${id}`];
  const moment = (text: unknown) => (typeof text === 'string' ? new Date(text).toISOString() : null);
  const wanted = [
    record.title,
    record.date,
    moment(record.startedAt),
    record.durationMinutes ?? null,
    record.mode,
    record.level,
    record.place ?? null,
    [...record.parties.map((code) => `country:${code}`), ...record.organizations].sort(),
    record.participants.map(({ person, office = '', country = '' }) => `${person} ${office} ${country}`).sort(),
  ];
  const found = row.map((value, index) => (index === 2 ? moment(value) : value));
  return meetingFields.flatMap((name, index) => {
    const [one, other] = [JSON.stringify(wanted[index]), JSON.stringify(found[index])];
    return one === other ? [] : [`${name}: ${one} in the seed, ${other} here`];
  });
}
