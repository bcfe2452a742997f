import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { Fault, Loading } from '../shared/waiting.js';
import { Canvas, type CanvasHandle } from './canvas/canvas.js';
import { type Drawing, groupPlaces } from './layout/places-of.js';
import { spokenOf } from './model/caption.js';
import { type Command, commandOf } from './model/commands.js';
import { drawnLimit } from './model/scene.js';
import { type Shown, shownOf } from './model/shown.js';
import {
  arrange,
  draw,
  expand,
  type Filter,
  filter,
  hiddenIn,
  hide,
  pick,
  pin,
  showHidden,
  unpick,
  unpin,
} from './model/view.js';
import { back, forth, further, linkedWith, listed, type Walk } from './model/walk.js';
import { DrawnList } from './panels/drawn-list.js';
import { EdgeCard } from './panels/edge-card.js';
import { GroupCard } from './panels/group-card.js';
import { Filters, Legend } from './panels/legend.js';
import { NodeCard } from './panels/node-card.js';
import { PathsCard } from './panels/paths-card.js';
import { ExportMenu, Toolbar } from './panels/toolbar.js';
import { drawnBy, usePaths, useScene } from './use-scene.js';
import { useView } from './use-view.js';

/** Where the list comes right below the picture, until something is opened. */
const narrow = '(max-width: 52rem)';
const nothingShown: Shown = { nodes: [], edges: [], groups: [] };

/** A picture of a part of the graph, with the list of what is in it, and what is known of what is looked at. */
export function GraphView() {
  const { view, change, undo, redo } = useView();
  const { laid, fault, loading, library, again } = useScene(view);
  const paths = usePaths(library, view.picked);
  const [chosen, setChosen] = useState(0);
  const [walk, setWalk] = useState<Walk>({ at: view.at });
  const [open, setOpen] = useState<string | undefined>(() => (matchMedia(narrow).matches ? undefined : view.at));
  const [said, setSaid] = useState('');
  const canvas = useRef<CanvasHandle>(null);
  const card = useRef<HTMLDivElement>(null);

  const scene = laid?.scene;
  const shown = useMemo(() => (scene ? shownOf(view, scene) : nothingShown), [view, scene]);
  const drawing = useMemo<Drawing>(() => {
    const places = laid?.places ?? new Map();
    const drawn = new Map([...places].filter(([id]) => shown.nodes.some(({ thing }) => thing.id === id)));
    return { shown, places: drawn, groupPlaces: groupPlaces(shown.groups, drawn) };
  }, [shown, laid]);
  const path = paths?.[Math.min(chosen, paths.length - 1)];
  const looked = useMemo(
    () => ({ active: open ?? walk.at, path: path ? drawnBy(path) : new Set<string>(), picked: view.picked }),
    [open, walk.at, path, view.picked],
  );
  const isFull = shown.nodes.length >= drawnLimit;
  const start = scene?.things.get(view.at);
  const name = start?.name ?? view.at;

  // What was looked at may have been hidden, filtered or undone.
  useEffect(() => {
    if (scene && !loading && !listed(shown).includes(walk.at)) setWalk({ at: view.at });
  }, [scene, loading, shown, walk.at, view.at]);

  const speak = useCallback((text: string) => setSaid(text), []);
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (!scene || loading) return;
    const count = shown.nodes.length;
    if (before.current !== undefined && before.current !== count) {
      const change = count - before.current;
      speak(
        `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}: ${count} things drawn, ${shown.edges.length} lines.`,
      );
    }
    before.current = count;
  }, [scene, loading, shown, speak]);

  const look = useCallback((id: string | undefined) => {
    setOpen(id);
    if (id !== undefined && !id.includes(' ')) setWalk({ at: id });
    else if (id?.startsWith('more ')) setWalk({ at: id });
  }, []);
  const walkTo = (next: Walk) => {
    setWalk(next);
    setOpen(undefined);
    canvas.current?.show(next.at);
    const node = shown.nodes.find(({ thing }) => thing.id === next.at);
    const step = next.from === undefined ? undefined : linkedWith(shown, next.from).find(({ id }) => id === next.at);
    const edge = shown.edges.find(({ id }) => id === step?.edge);
    const group = shown.groups.find(({ id }) => id === next.at);
    speak(`${edge ? `${edge.label}: ` : ''}${node ? spokenOf(node) : (group?.label ?? '')}`);
  };
  const focusCard = (first = 'button:enabled') =>
    requestAnimationFrame(() => {
      const found = card.current?.querySelector<HTMLElement>(first);
      (found ?? card.current?.querySelector<HTMLElement>('button:enabled'))?.focus();
    });
  const togglePin = (id: string) => {
    const place = laid?.places.get(id);
    const isPinned = shown.nodes.some(({ thing, pinned }) => thing.id === id && pinned);
    if (isPinned) change((now) => unpin(now, id));
    else if (place) change((now) => pin(now, id, place.x, place.y));
    speak(isPinned ? 'Not pinned.' : 'Pinned.');
  };
  const hideThing = (id: string) => {
    if (id === view.at) speak('The starting point cannot be hidden.');
    else {
      setWalk(further(shown, { at: id }, -1));
      setOpen(undefined);
      change((now) => hide(now, id));
    }
  };
  const pickThing = (id: string) => {
    setChosen(0);
    change((now) => pick(now, id));
    speak(view.picked.includes(id) ? 'No longer picked.' : 'Picked.');
  };

  const does: Readonly<Record<Command, () => void>> = {
    next: () => walkTo(further(shown, walk, 1)),
    previous: () => walkTo(further(shown, walk, -1)),
    first: () => walkTo(further(shown, walk, -Infinity)),
    last: () => walkTo(further(shown, walk, Infinity)),
    follow: () => walkTo(forth(shown, walk)),
    back: () => walkTo(back(walk)),
    open: () => look(walk.at),
    expand: () => {
      look(walk.at);
      focusCard('.graph-expand button:enabled');
    },
    hide: () => hideThing(walk.at),
    pin: () => togglePin(walk.at),
    pick: () => pickThing(walk.at),
    undo: () => undo?.(),
    redo: () => redo?.(),
    arrange: () => change(arrange),
    fit: () => canvas.current?.fit(),
    zoomIn: () => canvas.current?.zoom(1.3),
    zoomOut: () => canvas.current?.zoom(1 / 1.3),
    leave: () => setOpen(undefined),
    help: () => {
      const help = document.querySelector<HTMLDetailsElement>('#graph-keys');
      if (help) help.open = !help.open;
    },
  };
  const onKey = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    does[command]();
  };

  const openNode = shown.nodes.find(({ thing }) => thing.id === open);
  const openEdge = shown.edges.find(({ id }) => id === open);
  const openGroup = shown.groups.find(({ id }) => id === open);
  const onFilter = (part: Partial<Filter>) => change((now) => filter(now, part));

  return (
    <div className="graph">
      <Heading title={`Graph: ${name}`}>Graph: {name}</Heading>
      {fault && <Fault fault={fault} again={again} />}
      {!laid && !fault && <Loading />}
      {laid && !scene && !loading && <Empty>Nothing in the graph has the id {view.at}. Start with a question:</Empty>}
      {scene && (
        <>
          <Toolbar
            undo={undo}
            redo={redo}
            hidden={[...hiddenIn(view)].filter((id) => scene.things.has(id)).length}
            onShow={() => change(showHidden)}
            onFit={does.fit}
            onZoom={(by) => canvas.current?.zoom(by)}
            onArrange={does.arrange}
          >
            <ExportMenu
              drawing={drawing}
              title={`Graph: ${name}`}
              name={`demarche-${view.at.replaceAll(/[^a-z0-9-]+/giu, '-')}`}
              png={async () => canvas.current?.png() ?? new Blob()}
              onDone={speak}
            />
          </Toolbar>
          <div className="graph-main" aria-busy={loading}>
            <Canvas
              handle={canvas}
              drawing={drawing}
              looked={looked}
              label={`Picture of ${shown.nodes.length} things and ${shown.edges.length} lines around ${name}. The list beside it has the same content.`}
              onLook={look}
              onOpen={(id) => {
                look(id);
                focusCard();
              }}
              onMove={(id, x, y) => change((now) => pin(now, id, x, y))}
            />
            <div className="graph-side">
              {view.picked.length > 0 && (
                <PathsCard
                  picked={view.picked}
                  paths={paths}
                  chosen={Math.min(chosen, (paths?.length ?? 1) - 1)}
                  shown={shown}
                  scene={scene}
                  onChoose={setChosen}
                  onUnpick={() => change(unpick)}
                />
              )}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc closes whatever card has the focus */}
              <div ref={card} onKeyDown={(event) => event.key === 'Escape' && setOpen(undefined)}>
                {openNode && (
                  <NodeCard
                    node={openNode}
                    shown={shown}
                    counts={scene.counts}
                    isStart={openNode.thing.id === view.at}
                    isPicked={view.picked.includes(openNode.thing.id)}
                    isFull={isFull}
                    actions={{
                      expand: (id, type) => change((now) => expand(now, id, type)),
                      pin: togglePin,
                      hide: hideThing,
                      pick: pickThing,
                      look,
                    }}
                  />
                )}
                {openEdge && <EdgeCard edge={openEdge} shown={shown} onLook={look} />}
                {openGroup && (
                  <GroupCard
                    key={openGroup.id}
                    group={openGroup}
                    scene={scene}
                    library={library}
                    isFull={isFull}
                    onDraw={(id) => change((now) => draw(now, id))}
                    onExpand={({ of, type }) => change((now) => expand(now, of, type))}
                  />
                )}
              </div>
              <DrawnList
                shown={shown}
                active={walk.at}
                onLook={look}
                onOpen={(id) => {
                  look(id);
                  focusCard();
                }}
                onKey={onKey}
              />
              <Legend scene={scene} shown={shown} filter={view.filter} onFilter={onFilter} />
              <Filters scene={scene} filter={view.filter} onFilter={onFilter} />
            </div>
          </div>
        </>
      )}
      <p className="spoken" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
