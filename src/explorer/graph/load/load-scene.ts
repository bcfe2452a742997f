import { findScene, type Page, type Scene, sceneOf } from '../model/scene.js';
import { startsOf } from '../model/starts.js';
import type { Link } from '../model/thing.js';
import type { Step, View } from '../model/view.js';
import type { Library } from './library.js';

/** How many relationships an expansion draws at once; once more draws as many again. */
const expandBy = 100;

/**
 * All that a view shows, of the answers of the service.
 *
 * @returns nothing where the thing it starts from is not known
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
  const pages = new Map(brought.flatMap((one, place) => (one === undefined ? [] : [[place, one] as const])));
  const found = findScene(view, { start, around, brought: pages });
  const ids = [...found.things.keys()];
  const [among, counts] = await Promise.all([library.among(ids), library.counts(ids)]);
  return sceneOf(found, among, counts);
}

async function bring(library: Library, before: readonly Step[], step: Step): Promise<Page | undefined> {
  const page = paged(library);
  if (step.do === 'expand') {
    const nth = before.filter((one) => one.do === 'expand' && one.id === step.id && one.type === step.type).length;
    return page(await library.around(step.id, [step.type], expandBy, nth));
  }
  if (step.do === 'draw') return page({ ids: [step.id], links: [] });
  if (step.do !== 'paths') return undefined;
  const ways = await library.ways(step.from, step.to);
  return page({ ids: ways.flatMap(({ ids }) => ids), links: ways.flatMap(({ links }) => links) });
}

const paged =
  (library: Library) =>
  async ({ ids, links }: { readonly ids: readonly string[]; readonly links: readonly Link[] }): Promise<Page> => ({
    things: [...(await library.things(ids)).values()],
    links,
  });
