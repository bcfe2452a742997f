import { isDeepStrictEqual } from 'node:util';
import type { WriteStatement } from '../../graph/write.js';
import { endsOf, type NodeImage } from '../change/image.js';
import type { Touch } from '../change/record.js';
import { rekeyed } from './fields.js';
import { idOf, properties, type Thing } from './thing.js';

/**
 * What was read in a document that has another day of publication than before: its citations are in the order of these days, and
 * so are the acts of a meeting. An act outside of a meeting has the day of the document itself.
 */
export async function redatedReports(
  write: WriteStatement,
  touch: Touch,
  before: NodeImage,
  now: Thing,
): Promise<Thing[]> {
  const [dayBefore, dayNow] = [before, now].map(({ properties: { publishedOn } }) => dayIn(publishedOn));
  if (dayBefore === undefined || dayNow === undefined || dayBefore === dayNow) return [];
  const ids = [before.id, ...endsOf(before, 'HAS_PASSAGE')];
  const { rows: owners } = await write('find-owners', { ids });
  const images = await touch(owners.map(({ id }) => id).filter((id) => id !== before.id));
  return images.map((image) => redated(image, idOf(now), dayBefore, dayNow));
}

/** The passages of a document whose wording was edited: those of the latest revision are in the words of the document. */
export async function rewordedPassages(touch: Touch, before: NodeImage, now: Thing): Promise<Thing[]> {
  const { wording, revision } = now.properties;
  if (wording === before.properties.wording) return [];
  const passages = await touch(endsOf(before, 'HAS_PASSAGE'));
  const latest = passages.filter((passage) => isDeepStrictEqual(passage.properties.revision, revision));
  return latest.map((passage) => ({
    ...passage,
    properties: properties({ ...passage.properties, wording: wording === 'VERBATIM' ? null : wording }),
  }));
}

function redated(image: NodeImage, documentId: string, before: string, now: string): Thing {
  const [prefix, prefixNow] = [before, now].map((day) => `${day} ${documentId} `);
  const moved = (key: string) => (key.startsWith(prefix ?? '') ? `${prefixNow}${key.slice(prefix?.length)}` : key);
  const { textKey, date } = image.properties;
  const isAct = image.labels.some((label) => label === 'Act' || label === 'ProposedAct');
  const isInTalk = endsOf(image, 'IN').length + endsOf(image, 'PROPOSED_IN').length > 0;
  const hasItsDay = isAct && !isInTalk && dayIn(date) === before;
  return {
    ...image,
    properties: properties({
      ...image.properties,
      ...(typeof textKey === 'string' && { textKey: moved(textKey) }),
      ...(hasItsDay && { date: { date: now } }),
    }),
    relationships: image.relationships.map((each) => {
      const { key } = each.properties;
      const ofCitation = typeof key === 'string' && key.startsWith(prefix ?? '');
      if (ofCitation) return { ...each, properties: properties({ ...each.properties, key: moved(key) }) };
      return hasItsDay ? rekeyed(each, before, now) : each;
    }),
  };
}

function dayIn(value: unknown): string | undefined {
  return (value as { readonly date?: string } | undefined)?.date;
}
