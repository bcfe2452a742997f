import { useEffect, useRef, useState } from 'react';
import { ServiceFault } from '../data/service-fault.js';
import { layOut } from './layout/lay-out.js';
import type { Place } from './layout/place.js';
import { placesOf } from './layout/places-of.js';
import { remembered } from './layout/remembered.js';
import { Library } from './load/library.js';
import { loadScene } from './load/load-scene.js';
import type { Scene } from './model/scene.js';
import type { View } from './model/view.js';

/** A scene with its places, of the view that it was made for. */
export interface Laid {
  readonly view: View;
  /** Nothing where the thing that the view starts from is not known. */
  readonly scene: Scene | undefined;
  readonly places: ReadonlyMap<string, Place>;
}

/** What a view knows of its scene; the one before it stays while a new one is under way. */
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
  const key = JSON.stringify([view.at, view.steps]);
  const [state, setState] = useState<{ key: string; laid?: Laid | undefined; fault?: ServiceFault }>({ key: '' });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the view a scene is made of
  useEffect(() => {
    if (view.at === '') return;
    let stale = false;
    loadScene(view, library).then(
      (scene) => {
        if (stale) return;
        const places = scene === undefined ? new Map<string, Place>() : placesOf(scene, lay);
        setState({ key, laid: { view, scene, places } });
      },
      (error: unknown) => {
        if (stale) return;
        const fault =
          error instanceof ServiceFault ? error : new ServiceFault('UNFORESEEN', String(error), 'Load the page again.');
        setState((before) => ({ key, laid: before.laid, fault }));
      },
    );
    return () => {
      stale = true;
    };
  }, [key, tries]);

  return {
    laid: state.laid,
    fault: state.key === key ? state.fault : undefined,
    loading: state.key !== key,
    library,
    again: () => {
      setState((before) => ({ key: '', laid: before.laid }));
      setTries((count) => count + 1);
    },
  };
}
