/** A published table of events: it is the document that its events cite. */
export interface Dataset {
  /** Stands in the ids of its actors, acts and meetings: lower case, digits, hyphens. */
  readonly key: string;
  /** What it is called in short, such as `ICEWS`. */
  readonly shortName: string;
  readonly title: string;
  /** Where it and its terms can be read. */
  readonly url: string;
  /** `org:…` */
  readonly publisherId: string;
  readonly publisherName: string;
  /** The terms under which it may be used, or where they are written. */
  readonly licence: string;
}

/** The published datasets. Their terms are at their links. Démarche passes on none of their rows. */
export const knownDatasets = {
  icews: {
    key: 'icews',
    shortName: 'ICEWS',
    title: 'ICEWS Coded Event Data',
    url: 'https://doi.org/10.7910/DVN/28075',
    publisherId: 'org:harvard-dataverse',
    publisherName: 'Harvard Dataverse',
    licence: 'The terms of use stand at the link.',
  },
  gdelt: {
    key: 'gdelt',
    shortName: 'GDELT',
    title: 'GDELT 2.0 Event Database',
    url: 'https://www.gdeltproject.org/data.html',
    publisherId: 'org:gdelt-project',
    publisherName: 'The GDELT Project',
    licence: 'The terms of use stand at https://www.gdeltproject.org/about.html#termsofuse.',
  },
  polecat: {
    key: 'polecat',
    shortName: 'POLECAT',
    title: 'POLECAT: political event data in the PLOVER ontology',
    url: 'https://doi.org/10.7910/DVN/AJGVIT',
    publisherId: 'org:harvard-dataverse',
    publisherName: 'Harvard Dataverse',
    licence: 'The terms of use stand at the link.',
  },
} as const satisfies Readonly<Record<string, Dataset>>;

/** A published dataset that is known by name. */
export type DatasetKey = keyof typeof knownDatasets;

/** The id of the document that stands for a dataset. */
export function datasetDocumentId({ publisherId, key }: Dataset): string {
  return `document:${publisherId.slice('org:'.length)}-${key}`;
}

/** The passage of a dataset that stands for the events of one day. @returns its id and its number, `YYYYMMDD` */
export function datasetDay(dataset: Dataset, date: string): { readonly id: string; readonly number: number } {
  const number = Number(date.replaceAll('-', ''));
  return { id: `passage:${datasetDocumentId(dataset).slice('document:'.length)}#${number}`, number };
}
