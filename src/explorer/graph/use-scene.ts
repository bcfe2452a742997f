import { useRef } from 'react';
import type { ServiceFault } from '../data/service-fault.js';
import { useFetched } from '../data/use-answer.js';
import { layOut } from './layout/lay-out.js';
import type { Place } from './layout/place.js';
import { placesOf } from './layout/places-of.js';
import { remembered } from './layout/remembered.js';
import { Library } from './load/library.js';
import { loadScene } from './load/load-scene.js';
import type { Scene } from './model/scene.js';
import type { View } from './model/view.js';

/** A scene with its places. */
export interface Laid {
  /** Nothing where the thing that the view starts from is not known. */
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
