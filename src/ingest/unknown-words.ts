import { kindOfId } from '../domain/ids.js';
import { DemarcheError } from '../errors.js';
import { cueOf } from '../extract/cues.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';
import type { GraphWriter } from '../graph/write.js';
import type { NodeImage } from './change/image.js';
import { recordChange } from './change/record.js';
import { rereadWaiting } from './reread.js';
import type { Signature } from './review.js';
import { fieldsOf, type StoredKind, withFields } from './things/fields.js';
import { joinedFields } from './things/join-fields.js';
import { byId } from './things/meeting.js';
import { putThings, type Thing } from './things/thing.js';

/** The kinds of things that an unknown name can be an alias of, by the kind of the words. */
const kindsOfWords: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['Person'],
  OFFICE: ['Office'],
  COUNTRY: ['Country'],
  ORGANIZATION: ['Organization'],
  PUBLISHER: ['Organization'],
  ISSUE: ['Issue', 'Nomination'],
  CONFERENCE: ['Conference'],
};
const longestAlias = 200;

/** Which words, and what they are said to name. */
export interface IdentifiedWords {
  /** The id of unresolved words. */
  readonly unresolved: string;
  /** The id of the thing. */
  readonly as: string;
  /** The alias; without it the name that the unresolved words offer. */
  readonly alias?: string | null;
}

/**
 * Says that words of a document name a thing of the graph. They become an alias of the thing; then the documents that wait for
 * this name are read again, this one first.
 *
 * @returns the id of the document
 * @throws BAD_USER_INPUT if the words or the thing are unknown, if the thing is of another kind, or the alias is too long
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function identifyWords(
  graph: Graph,
  writer: GraphWriter,
  { unresolved, as, alias }: IdentifiedWords,
  signature: Signature,
): Promise<string> {
  const words = await openWords(graph, unresolved);
  const kinds = kindsOfWords[words.kind];
  if (kinds === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `Words of the kind ${words.kind} cannot become an alias.`, {
      todo: 'Leave them out, or correct the talk or the act itself.',
    });
  }
  if (!kinds.includes(kindOfId(as) ?? '')) {
    throw new DemarcheError('BAD_USER_INPUT', `${as} is no ${kinds.join(' or ')}; the words name one.`);
  }
  const name = (alias ?? words.name).trim();
  if (name === '' || name.length > longestAlias) {
    throw new DemarcheError('BAD_USER_INPUT', `An alias has 1 to ${longestAlias} characters.`, {
      todo: 'Give the name alone as `alias`.',
    });
  }
  const summary = () => `Said that "${name}" is ${as}.`;
  await recordChange(writer, { kind: 'EDITED', ...signature, summary }, async (write, touch) => {
    const image = byId(await touch([as])).get(as);
    if (image === undefined) throw new DemarcheError('BAD_USER_INPUT', `The graph has no ${as}.`);
    await putThings(write, [image], [withAlias(image, name)]);
  });
  await rereadWaiting(graph, writer, [name], signature, words.documentId);
  return words.documentId;
}

/**
 * Says that words of a document name nothing that the graph should have.
 *
 * @returns the id of the document
 * @throws BAD_USER_INPUT if there are no such words
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function leaveOutWords(
  graph: Graph,
  writer: GraphWriter,
  unresolved: string,
  signature: Signature,
): Promise<string> {
  const { documentId, name, title } = await openWords(graph, unresolved);
  const summary = () => `Left out "${name}" of "${title}".`;
  await recordChange(writer, { kind: 'REVIEWED', ...signature, summary }, async (write, touch) => {
    await touch([unresolved, documentId]);
    await write('leave-out-words', { id: unresolved, by: signature.by, at: signature.at });
  });
  return documentId;
}

/** A thing with another name. An issue that is found by its cues is found by this name, too. */
function withAlias(image: NodeImage, alias: string): Thing {
  const kind = kindOfId(image.id) as StoredKind;
  const { cues, boundedCues, weakCues, matters } = image.properties;
  const hasCues = [cues, boundedCues, weakCues, matters].some((list) => list !== undefined);
  const cue = kind === 'Issue' && hasCues ? cueOf(alias) : '';
  const said = { aliases: [alias], ...(cue !== '' && { cues: [cue] }) };
  return withFields(kind, image, joinedFields(kind, fieldsOf(kind, image), said));
}

async function openWords(graph: Graph, id: string) {
  const [words] = await readStatement(graph, 'for-review/unknown-words', { id });
  if (words !== undefined) return words;
  throw new DemarcheError('BAD_USER_INPUT', `No unresolved words have the id ${id}.`, {
    todo: 'Ask `reading` again: the document was read again meanwhile, or the words are known now.',
  });
}
