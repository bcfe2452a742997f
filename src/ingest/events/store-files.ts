import { basename, join } from 'node:path';
import { changeId } from '../../domain/change.js';
import { countryId } from '../../domain/ids.js';
import type { ActorNode } from './actor-node.js';
import type { CountryNames } from './country-names.js';
import { CsvFile, cell } from './csv-file.js';
import { type Dataset, datasetDay, datasetDocumentId } from './dataset.js';
import { datasetDayText, datasetNote } from './dataset-writer.js';
import type { EventRows } from './event-rows.js';
import { type ImportNote, importSummary } from './import-change.js';

/** Files that Neo4j's own import tool reads, by label and by type. */
export interface StoreFiles {
  readonly nodes: Readonly<Record<string, string>>;
  readonly relationships: Readonly<Record<string, string>>;
  /** How many nodes and relationships they hold. */
  readonly elements: number;
  /** The id of the change that the import is. */
  readonly change: string;
}

const nodeHeaders = {
  Act: 'id:ID,type,date:date,summary,joint:boolean,repeated:boolean,sides:string[],cameoCode,datasetId,changeId,recordedAt:datetime',
  Meeting: 'id:ID,title,date:date,days:date[],mode,level,sources:string[],changeId,recordedAt:datetime',
  Country: 'id:ID,code,name,sources:string[],changeId',
  Organization: 'id:ID,name,unclassified:boolean,sources:string[],changeId',
  Person: 'id:ID,name,sources:string[],changeId',
  Document: 'id:ID,url,title,publishedOn:date,language,wording,complete:boolean,note,changeId',
  Passage: 'id:ID,number:long,text,wording,documentId,changeId',
  Change: 'id:ID,at:datetime,by,kind,reason,summary,undone:boolean',
  // A changed thing has the id of the thing: two groups of ids keep them apart.
  ChangedThing: 'id:ID(Changed)',
  ImportProgress: 'id:ID,file,datasetId,changeId,rows:long,rejected:long,finished:boolean,updatedAt:datetime',
} as const;
const ends = ':START_ID,:END_ID,fromId,toId,key';
const relationshipHeaders = {
  PERFORMED: `${ends},countryCode`,
  TOWARD: ends,
  IN: ends,
  CITED: ends,
  PARTY_TO: ends,
  TOOK_PART_IN: `${ends},countryCode,place:long`,
  MET: ':START_ID,:END_ID,pair,meetingId,date:date,key',
  HAS_PASSAGE: ends,
  PUBLISHED_BY: ends,
  TOUCHED: ':START_ID,:END_ID(Changed)',
} as const;

/** The change that an import into an empty store is: no write can have the number 0, because the first one makes the revision 1. */
const change = changeId(0);

type Files<Name extends string> = Record<Name, CsvFile>;

/**
 * Writes the same nodes and relationships as the statements of `cypher/write` do, as files for an empty store. What was
 * written is remembered by its id, about a hundred bytes for each event and meeting.
 */
export class StoreFileWriter {
  readonly #nodes: Files<keyof typeof nodeHeaders>;
  readonly #relationships: Files<keyof typeof relationshipHeaders>;
  readonly #written = new Set<string>();
  readonly #countries: CountryNames;
  readonly #now: string;
  readonly #files: string[] = [];
  readonly #titles: string[] = [];
  #publishers = 0;

  /**
   * @param folder where the files go
   * @param now RFC 3339
   */
  constructor(folder: string, countries: CountryNames, now: string) {
    this.#nodes = openFiles(folder, nodeHeaders);
    this.#relationships = openFiles(folder, relationshipHeaders);
    this.#countries = countries;
    this.#now = now;
  }

  /** Adds the document of a dataset. */
  addDataset(dataset: Dataset): void {
    const id = datasetDocumentId(dataset);
    if (!this.#isNew(id)) return;
    this.#titles.push(dataset.title);
    this.#nodes.ChangedThing.add(id);
    this.#relationships.TOUCHED.add(`${change},${id}`);
    const { publisherId, publisherName, url, title } = dataset;
    const day = this.#now.slice(0, 10);
    if (this.#isNew(publisherId)) {
      this.#publishers += 1;
      this.#nodes.Organization.add(`${publisherId},${cell(publisherName)},,${cell(url)},${change}`);
    }
    this.#nodes.Document.add(
      `${id},${cell(url)},${cell(title)},${day},en,SUMMARY,false,${cell(datasetNote(dataset))},${change}`,
    );
    this.#relationships.PUBLISHED_BY.add(`${id},${publisherId},${id},${publisherId},${day} ${id}`);
  }

  /** Adds an event. Its id is new: the rows of one dataset were compared before. */
  addEvent(dataset: Dataset, { act, actors, countryCodes, meeting }: EventRows): void {
    const documentId = datasetDocumentId(dataset);
    for (const code of countryCodes) this.#addCountry(code, documentId);
    for (const actor of actors) this.#addActor(actor, documentId);
    this.#addDay(dataset, act.date, documentId);
    if (meeting !== undefined && this.#isNew(meeting.id)) this.#addMeeting(meeting, documentId);
    this.#addAct(act, documentId);
  }

  /**
   * Adds that a file was read to its end, so that it is not imported again.
   *
   * @param progressIds how far its import is, is kept under these ids
   */
  addFile(file: string, dataset: Dataset, progressIds: readonly string[], rows: number, rejected: number): void {
    this.#files.push(basename(file));
    for (const id of progressIds) {
      const words = `${id},${cell(file)},${datasetDocumentId(dataset)},${change},${rows},${rejected},true,${this.#now}`;
      this.#nodes.ImportProgress.add(words);
    }
  }

  /** Adds the change that all of it is, and ends the files. Files without a line are left out. */
  close({ by, reason }: ImportNote, rejected: number): StoreFiles {
    const { Act, Meeting, Person, Organization, Country } = this.#nodes;
    const counts = {
      acts: Act.lines,
      meetings: Meeting.lines,
      actors: Person.lines + Organization.lines + Country.lines - this.#publishers,
      corrected: 0,
      rejected,
    };
    const summary = importSummary({ files: this.#files, titles: this.#titles }, counts);
    this.#nodes.Change.add(`${change},${this.#now},${cell(by)},IMPORTED,${cell(reason)},${cell(summary)},false`);
    const files = [...Object.values(this.#nodes), ...Object.values(this.#relationships)];
    for (const file of files) file.close();
    return {
      nodes: pathsOf(this.#nodes),
      relationships: pathsOf(this.#relationships),
      change,
      elements: files.reduce((total, { lines }) => total + lines, 0),
    };
  }

  #isNew(id: string): boolean {
    if (this.#written.has(id)) return false;
    this.#written.add(id);
    return true;
  }

  #addCountry(code: string, source: string): void {
    const id = countryId(code);
    if (this.#isNew(id))
      this.#nodes.Country.add(`${id},${code},${cell(this.#countries.nameOf(code))},${source},${change}`);
  }

  #addActor({ kind, id, name, unclassified }: ActorNode, source: string): void {
    if (kind === 'Country' || !this.#isNew(id)) return;
    if (kind === 'Person') this.#nodes.Person.add(`${id},${cell(name)},${source},${change}`);
    else this.#nodes.Organization.add(`${id},${cell(name)},${unclassified ? 'true' : ''},${source},${change}`);
  }

  #addDay(dataset: Dataset, date: string, documentId: string): void {
    const { id, number } = datasetDay(dataset, date);
    if (!this.#isNew(id)) return;
    this.#nodes.Passage.add(`${id},${number},${cell(datasetDayText(dataset, date))},SUMMARY,${documentId},${change}`);
    this.#relationships.HAS_PASSAGE.add(`${documentId},${id},${documentId},${id},${date} ${id}`);
  }

  #addMeeting(meeting: NonNullable<EventRows['meeting']>, source: string): void {
    const { id, date, title, partyIds, pair, participants } = meeting;
    const key = `${date} ${id}`;
    this.#nodes.Meeting.add(`${id},${cell(title)},${date},${date},IN_PERSON,OTHER,${source},${change},${this.#now}`);
    for (const party of partyIds) this.#relationships.PARTY_TO.add(`${party},${id},${party},${id},${key} ${party}`);
    if (pair !== null) {
      const [code, other] = pair;
      this.#relationships.MET.add(`${countryId(code)},${countryId(other)},${code}-${other},${id},${date},${key}`);
    }
    participants.forEach(({ personId, countryCode }, place) => {
      const words = `${personId},${id},${personId},${id},${key} ${personId},${countryCode ?? ''},${place}`;
      this.#relationships.TOOK_PART_IN.add(words);
    });
  }

  #addAct(act: EventRows['act'], documentId: string): void {
    const { id, date, type, sides, passageId } = act;
    const key = `${date} ${id}`;
    const joint = sides.length > 1;
    this.#nodes.Act.add(
      `${id},${type},${date},${cell(act.summary)},${joint},false,${sides.join(';')},${act.cameoCode ?? ''},${documentId},${change},${this.#now}`,
    );
    this.#relationships.CITED.add(`${id},${passageId},${id},${passageId},${key}`);
    for (const { id: who, countryCode } of act.actors) {
      this.#relationships.PERFORMED.add(`${who},${id},${who},${id},${key} ${who},${countryCode ?? ''}`);
    }
    for (const to of act.towardIds) this.#relationships.TOWARD.add(`${id},${to},${id},${to},${key} ${to}`);
    if (act.meetingId !== null) {
      this.#relationships.IN.add(`${id},${act.meetingId},${id},${act.meetingId},${key}`);
    }
  }
}

function openFiles<Name extends string>(folder: string, headers: Readonly<Record<Name, string>>): Files<Name> {
  const names = Object.keys(headers) as Name[];
  return Object.fromEntries(
    names.map((name) => [name, new CsvFile(join(folder, `${name}.csv`), headers[name])]),
  ) as Files<Name>;
}

function pathsOf(files: Readonly<Record<string, CsvFile>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([, { lines }]) => lines > 0)
      .map(([name, { path }]) => [name, path]),
  );
}
