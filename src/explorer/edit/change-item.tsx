import { Link } from 'wouter';
import type { ChangeKind, HistoryQuery, NamedThingFragment } from '../../generated/explorer/edit.js';
import { counted, momentInWords } from '../shared/wording.js';
import { placeOf, thingName } from './thing-name.js';
import { UndoChange } from './undo-change.js';

/** A change as the history lists it. */
export type Change = HistoryQuery['changes']['nodes'][number];

const kindWords: Readonly<Record<ChangeKind, string>> = {
  SEEDED: 'Seed',
  ADDED: 'Addition',
  EDITED: 'Edit',
  MERGED: 'Merge',
  INGESTED: 'Reading',
  REVIEWED: 'Review',
  RETRACTED: 'Withdrawal',
  DELETED: 'Deletion',
  IMPORTED: 'Import',
  UNDONE: 'Undo',
};

/** One change: what, who, when and why, what took it back, and a button to take it back. */
export function ChangeItem({ change, onUndone }: { readonly change: Change; onUndone(undoing: string): void }) {
  const { id, at, by, kind, reason, undoneBy, leftToUndo } = change;
  return (
    <li className="change" data-undone={undoneBy !== null || undefined}>
      <p>
        <ChangeSummary change={change} />
      </p>
      <p className="small muted">
        {kindWords[kind]} by {by}, <time dateTime={at}>{momentInWords(at)}</time>. {id}
      </p>
      {reason !== null && <p className="small">Reason: {reason}</p>}
      {leftToUndo !== null && (
        <p className="small">
          Partly undone: {counted(leftToUndo, 'act, meeting or actor is', 'acts, meetings and actors are')} left. Undo
          it again to go on.
        </p>
      )}
      {/* The seed keeps no record of each thing, so that it cannot be undone. */}
      {undoneBy === null && kind !== 'SEEDED' && <UndoChange change={change} onUndone={onUndone} />}
      {undoneBy !== null && (
        <p className="small">
          Undone by {undoneBy.by}, <time dateTime={undoneBy.at}>{momentInWords(undoneBy.at)}</time>, with {undoneBy.id}.
        </p>
      )}
    </li>
  );
}

/** What a change did, with the names of the things in place of their ids, and what else it touched. */
export function ChangeSummary({ change: { summary, things } }: { readonly change: Change }) {
  const parts = partsOf(summary, things);
  const told = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id])));
  const rest = things.filter(({ id }) => !told.has(id));
  return (
    <>
      {parts.map((part, place) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a change stay as they are
          <Link key={place} href={placeOf(part)}>
            {thingName(part)}
          </Link>
        ),
      )}
      {rest.length > 0 && (
        <details className="small">
          <summary>
            {/* The service names the first hundred. */}
            {rest.length > 99 ? 'More than 99 other things' : counted(rest.length, 'other thing')}
          </summary>
          <ul>
            {rest.map((thing) => (
              <li key={thing.id}>
                <Link href={placeOf(thing)}>{thingName(thing)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A sentence, cut where it names a thing by its id. */
function partsOf(sentence: string, things: readonly NamedThingFragment[]): (string | NamedThingFragment)[] {
  if (things.length === 0) return [sentence];
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const ids = [...byId.keys()].sort((one, other) => other.length - one.length);
  const pattern = ids.map((id) => id.replaceAll(/[^\w:-]/gu, '\\$&')).join('|');
  return sentence.split(new RegExp(`(${pattern})(?![\\w-])`, 'u')).map((part) => byId.get(part) ?? part);
}
