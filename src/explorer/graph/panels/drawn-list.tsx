import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { shortDay } from '../../shared/wording.js';
import { spokenOf } from '../model/caption.js';
import type { Group, Shown, ShownNode } from '../model/shown.js';
import { listed } from '../model/walk.js';
import { KindMark } from './kind-mark.js';

/** From so many things on the list can be searched. */
const searchedFrom = 20;

/** What is drawn, as a list: it is the picture for the keyboard and for those who do not see it. */
export function DrawnList({
  shown,
  active,
  onLook,
  onOpen,
  onKey,
}: {
  readonly shown: Shown;
  readonly active: string;
  readonly onLook: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const nodes = useMemo(() => new Map(shown.nodes.map((node) => [node.thing.id, node])), [shown]);
  const groups = useMemo(() => new Map(shown.groups.map((group) => [group.id, group])), [shown]);
  const ids = listed(shown);
  const found = ids.filter((id) => {
    const name = nodes.get(id)?.thing.name ?? groups.get(id)?.label ?? '';
    return id === active || name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
  });
  const stop = found.includes(active) ? active : found[0];

  const isHere = useFocusWithin(list);
  // While the focus is in the list, it follows the walk, also if the option that had it is gone. Otherwise it stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture may have taken the option away
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(active)}"]`);
    if (list.current && option) bringIntoSight(list.current, option);
    if (isHere.current) option?.focus({ preventScroll: true });
  }, [active, shown]);

  return (
    <section className="graph-drawn">
      <h2 id="graph-drawn-title">Drawn ({shown.nodes.length})</h2>
      {ids.length >= searchedFrom && (
        <input
          type="search"
          aria-label="Search the drawn things"
          placeholder="Search the drawn things"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div
        ref={list}
        role="listbox"
        aria-labelledby="graph-drawn-title"
        aria-describedby="graph-keys-hint"
        onKeyDown={onKey}
      >
        {found.map((id) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          <div
            key={id}
            role="option"
            data-id={id}
            aria-selected={id === active}
            tabIndex={id === stop ? 0 : -1}
            onClick={() => onLook(id)}
            onDoubleClick={() => onOpen(id)}
          >
            <Entry node={nodes.get(id)} group={groups.get(id)} />
          </div>
        ))}
      </div>
      <p id="graph-keys-hint" className="small muted">
        Up and down move in the list, left and right along links. Enter opens, ? lists all keys.
      </p>
    </section>
  );
}

/** A thing, or what is not drawn at one: for the ear the same as `spokenOf` says. */
function Entry({ node, group }: { readonly node: ShownNode | undefined; readonly group: Group | undefined }) {
  if (node === undefined) {
    return (
      <span className="graph-drawn-more">
        {group?.label}
        <span className="spoken"> not drawn</span>
      </span>
    );
  }
  const { thing, pinned, undrawn } = node;
  return (
    <>
      <span className="spoken">{spokenOf(node)}</span>
      <span className="graph-drawn-thing" aria-hidden="true">
        <KindMark kind={thing.kind} />
        <span className="graph-drawn-name">
          {thing.name}
          {thing.day && <span className="muted small"> {shortDay(thing.day)}</span>}
        </span>
        {pinned && <span className="muted small">pinned</span>}
        {undrawn > 0 && <span className="graph-badge">+{undrawn}</span>}
      </span>
    </>
  );
}

/** Scrolls the list alone: the page stays where it is. */
function bringIntoSight(list: HTMLElement, option: HTMLElement): void {
  const above = option.offsetTop - list.offsetTop - list.scrollTop;
  const below = above + option.offsetHeight - list.clientHeight;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}

/** Whether the focus is in an element, or was there when what had it was taken away. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isWithin = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      isWithin.current = target instanceof Node && (element.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [element]);
  return isWithin;
}
