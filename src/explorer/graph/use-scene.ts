import { useRef } from 'react';
import { greatestPage } from '../data/fetch-latest.js';
import type { ServiceFault } from '../data/service-fault.js';
import { useFetched } from '../data/use-answer.js';
import { layOut, remembered } from './layout/lay-out.js';
import type { Place } from './layout/place.js';
import { placesOf } from './layout/places-of.js';
import { Library } from './library.js';
import { findScene, type Page, type Scene, sceneOf } from './model/scene.js';
import { edgeId } from './model/shown.js';
import { startsOf } from './model/starts.js';
import type { Link } from './model/thing.js';
import type { Step, View } from './model/view.js';

/** A scene with its places. */
export interface Laid {
  /** Nothing if the thing that the view starts from is not known. */
  readonly scene: Scene | undefined;
  readonly places: ReadonlyMap<string, Place>;
}

/** What a view knows of its scene. The one before it stays while a new one is under way, and when that fails. */
export interface SceneState {
  readonly laid: Laid | undefined;
  readonly fault: ServiceFault | undefined;
  readonly loading: boolean;
  readonly library: Library;
  again(): void;
}

/** Loads and lays out what a view shows. What the view only filters or picks needs no new scene. */
export function useScene(view: View): SceneState {
  const tools = useRef<{ library: Library; layOut: typeof layOut }>(undefined);
  tools.current ??= { library: new Library(), layOut: remembered(layOut) };
  const { library, layOut: lay } = tools.current;
  const latest = useRef<Laid>(undefined);

  const { data, fault, loading, again } = useFetched(
    ['scene', view.at, view.steps],
    async (): Promise<Laid> => {
      const scene = await loadScene(view, library);
      return { scene, places: scene === undefined ? new Map() : placesOf(scene, lay) };
    },
    { keep: 'visit' },
  );
  latest.current = data ?? latest.current;
  return { laid: latest.current, fault, loading, library, again };
}

/** The paths between two picked things. Nothing if fewer than two are picked, or while the paths are looked for. */
export function usePaths(library: Library, [from, to]: readonly string[]): readonly Path[] | undefined {
  const { data, loading } = useFetched(
    from === undefined || to === undefined ? undefined : ['paths', from, to],
    // A fault is shown by the scene, which asks the same.
    async () => differentPaths(await library.paths(from ?? '', to ?? '')),
  );
  return to === undefined || loading ? undefined : data;
}

/**
 * All that a view shows, of the answers of the service.
 *
 * @returns nothing if the thing that it starts from is not known
 * @throws ServiceFault
 */
export async function loadScene(view: View, library: Library): Promise<Scene | undefined> {
  const start = (await library.things([view.at])).get(view.at);
  if (start === undefined) return undefined;
  const [around, brought] = await Promise.all([
    Promise.all(
      startsOf(start.kind).map(({ types, first }) => library.around(view.at, types, first).then(paged(library))),
    ),
    Promise.all(view.steps.map((step, place) => bring(library, view.steps.slice(0, place), step))),
  ]);
  const pages = new Map(brought.flatMap((page, place) => (page === undefined ? [] : [[place, page] as const])));
  const found = findScene(view, { start, around, brought: pages });
  const ids = [...found.things.keys()];
  const [among, counts] = await Promise.all([library.among(ids), library.counts(ids)]);
  return sceneOf(found, among, counts);
}

async function bring(library: Library, before: readonly Step[], step: Step): Promise<Page | undefined> {
  const page = paged(library);
  if (step.do === 'expand') {
    const nth = before.filter(
      (earlier) => earlier.do === 'expand' && earlier.id === step.id && earlier.type === step.type,
    ).length;
    return page(await library.around(step.id, [step.type], greatestPage, nth));
  }
  if (step.do === 'draw') return page({ ids: [step.id], links: [] });
  if (step.do !== 'paths') return undefined;
  const paths = await library.paths(step.from, step.to);
  return page({ ids: paths.flatMap(({ ids }) => ids), links: paths.flatMap(({ links }) => links) });
}

const paged =
  (library: Library) =>
  async ({ ids, links }: { readonly ids: readonly string[]; readonly links: readonly Link[] }): Promise<Page> => ({
    things: [...(await library.things(ids)).values()],
    links,
  });

/** A path between two things: the ids of the things on it, and the link from each to the next. */
export interface Path {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/** Paths that differ in what is drawn. Two paths are the same if their links are drawn as the same lines. */
export function differentPaths(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.links.map(edgeId).join(' | '), path])).values()];
}

/** The ids of all that a path is drawn by. */
export function drawnBy(path: Path): Set<string> {
  return new Set([...path.ids, ...path.links.map(edgeId)]);
}
