import { useState } from 'react';
import { greatestPage } from '../../data/fetch-latest.js';
import { useFetched } from '../../data/use-answer.js';
import { Waiting } from '../../shared/waiting.js';
import { shortDay } from '../../shared/wording.js';
import type { Library } from '../library.js';
import { relationAt } from '../model/relations.js';
import type { Scene } from '../model/scene.js';
import type { Group } from '../model/shown.js';
import { KindMark } from './kind-mark.js';

/** What was found at a thing and is not drawn: a list to search, from which each can be drawn. */
export function GroupCard({
  group,
  scene,
  library,
  isFull,
  onDraw,
  onExpand,
}: {
  readonly group: Group;
  readonly scene: Scene;
  readonly library: Library;
  readonly isFull: boolean;
  readonly onDraw: (id: string) => void;
  readonly onExpand: (group: Group) => void;
}) {
  const [pages, setPages] = useState(1);
  const [sought, setSought] = useState('');
  const { of, type } = group;

  const answer = useFetched(['listed', of, type, pages], async () => {
    const all = Array.from({ length: pages }, (_, nth) => library.around(of, [type], greatestPage, nth));
    const found = await Promise.all(all);
    const things = await library.things(found.flatMap(({ ids }) => ids));
    return { things: [...things.values()], more: found.at(-1)?.more ?? false };
  });
  const { data } = answer;

  const thing = scene.things.get(of);
  const words = thing && relationAt(type, thing.kind);
  const undrawn = (data?.things ?? []).filter(({ id }) => !scene.things.has(id));
  const wanted = sought.trim().toLocaleLowerCase();
  const found = undrawn.filter(({ name, day }) => `${name} ${day ?? ''}`.toLocaleLowerCase().includes(wanted));
  return (
    <section className="graph-card" aria-labelledby="graph-card-title">
      <p className="small muted">
        Not drawn · {thing?.name}: {words?.label.toLowerCase()}
      </p>
      <h2 id="graph-card-title">{group.label}</h2>
      {isFull && <p className="small">The picture is full. Hide something first, or start somewhere else.</p>}
      <p className="graph-actions">
        <button type="button" disabled={isFull} onClick={() => onExpand(group)}>
          Draw the next {Math.min(greatestPage, group.count)}
        </button>
      </p>
      <input
        type="search"
        aria-label={`Find in ${group.label}`}
        placeholder="Search the list"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {!data && <Waiting for={answer} />}
      <ul className="graph-group" aria-busy={answer.loading}>
        {found.map((entry) => (
          <li key={entry.id}>
            <KindMark kind={entry.kind} />
            <span>
              {entry.name} {entry.day && <span className="muted small">{shortDay(entry.day)}</span>}
            </span>
            <button
              type="button"
              disabled={isFull}
              aria-label={`Draw ${entry.kind} ${entry.name}${entry.day ? `, ${shortDay(entry.day)}` : ''}`}
              onClick={() => onDraw(entry.id)}
            >
              Draw
            </button>
          </li>
        ))}
      </ul>
      {data && found.length === 0 && (
        <p className="small muted">{wanted === '' ? 'Everything is drawn.' : 'No results.'}</p>
      )}
      {data?.more && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          List {greatestPage} more
        </button>
      )}
    </section>
  );
}
