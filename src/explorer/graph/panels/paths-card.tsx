import { Loading } from '../../shared/waiting.js';
import { counted } from '../../shared/wording.js';
import type { Scene } from '../model/scene.js';
import { edgeId, edgeWords, type Shown } from '../model/shown.js';
import type { Link } from '../model/thing.js';
import type { Path } from '../use-scene.js';
import { LinkEvidence } from './link-evidence.js';

/** How many links of one line are told with their evidence. */
const toldAtMost = 4;

/** The paths between two picked things: each step in words, with its evidence. */
export function PathsCard({
  picked,
  paths,
  chosen,
  shown,
  scene,
  onChoose,
  onUnpick,
}: {
  readonly picked: readonly string[];
  /** Nothing while they are looked for. */
  readonly paths: readonly Path[] | undefined;
  readonly chosen: number;
  readonly shown: Shown;
  readonly scene: Scene;
  readonly onChoose: (nth: number) => void;
  readonly onUnpick: () => void;
}) {
  const nameOf = (id: string) => scene.things.get(id)?.name ?? id;
  const [from = '', to] = picked;
  const path = paths?.[chosen];
  return (
    <section className="graph-card graph-paths" aria-labelledby="graph-paths-title">
      <h2 id="graph-paths-title">
        {to === undefined ? `A path from ${nameOf(from)}` : `From ${nameOf(from)} to ${nameOf(to)}`}
      </h2>
      {to === undefined ? (
        <p>Pick a second thing. The shortest paths between the two are then drawn.</p>
      ) : paths === undefined ? (
        <Loading>Looking for paths …</Loading>
      ) : (
        <>
          <p>
            {paths.length === 0
              ? 'There is no path of at most four links between them.'
              : `${paths.length === 1 ? 'One shortest path' : `${paths.length} shortest paths`} of ${counted(paths[0]?.links.length ?? 0, 'link')}.`}
          </p>
          {paths.length > 1 && (
            <p className="graph-actions">
              {paths.map((candidate, nth) => (
                <button
                  key={candidate.links.map(({ key }) => key).join(' ')}
                  type="button"
                  aria-pressed={nth === chosen}
                  aria-label={`Path ${nth + 1}, by ${candidate.ids.slice(1, -1).map(nameOf).join(', ') || 'one link'}`}
                  onClick={() => onChoose(nth)}
                >
                  {nth + 1}
                </button>
              ))}
            </p>
          )}
          {path && (
            <ol className="graph-hops">
              {path.links.map((link) => (
                <Hop key={link.key} links={linesOf(shown, link)} nameOf={nameOf} />
              ))}
            </ol>
          )}
        </>
      )}
      <p className="graph-actions">
        <button type="button" onClick={onUnpick}>
          Clear
        </button>
      </p>
    </section>
  );
}

/** All that connects two things of a path: the link found, and those that are drawn by the same line. */
function linesOf(shown: Shown, link: Link): readonly Link[] {
  return shown.edges.find(({ id }) => id === edgeId(link))?.links ?? [link];
}

/** One step of a path, with what it rests on. */
function Hop({ links, nameOf }: { readonly links: readonly Link[]; readonly nameOf: (id: string) => string }) {
  const [first] = links;
  if (first === undefined) return null;
  const told = links.slice(0, toldAtMost);
  return (
    <li>
      <p>
        {nameOf(first.from)} <em>{edgeWords(links).label}</em> {nameOf(first.to)}
      </p>
      {told.map((link) => (
        <LinkEvidence key={link.key} link={link} />
      ))}
      {links.length > told.length && (
        <p className="small muted">and {links.length - told.length} more. Click the line in the picture to see them.</p>
      )}
    </li>
  );
}
