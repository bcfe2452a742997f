import { actLabel } from '../../../generated/vocabulary/acts.js';
import { choices, kindTallies, typeTallies } from '../model/legend.js';
import type { Scene } from '../model/scene.js';
import type { Shown } from '../model/shown.js';
import { type Filter, isFiltering } from '../model/view.js';
import { KindMark } from './kind-mark.js';

/** What the picture's signs mean, how many there are of each, and which are shown. */
export function Legend({
  scene,
  shown,
  filter,
  onFilter,
}: {
  readonly scene: Scene;
  readonly shown: Shown;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}) {
  const types = typeTallies(scene, shown);
  return (
    <section className="graph-legend" aria-labelledby="graph-legend-title">
      <h2 id="graph-legend-title">Legend</h2>
      <ul>
        {kindTallies(scene, shown).map(({ what, drawn, known }) => {
          const isOn = !filter.without.includes(what);
          return (
            <li key={what}>
              <button
                type="button"
                className="quiet"
                aria-pressed={isOn}
                onClick={() => onFilter({ without: toggled(filter.without, what) })}
              >
                <KindMark kind={what} /> {what} <Tally drawn={drawn} known={known} />
              </button>
            </li>
          );
        })}
      </ul>
      {types.length > 0 && (
        <>
          <h3 id="graph-legend-acts">Only these acts</h3>
          <ul aria-labelledby="graph-legend-acts">
            {types.map(({ what, drawn, known }) => (
              <li key={what}>
                <button
                  type="button"
                  className="quiet"
                  aria-pressed={filter.types.includes(what)}
                  onClick={() => onFilter({ types: toggled(filter.types, what) })}
                >
                  <span className="spoken">Only </span>
                  {actLabel[what]} <Tally drawn={drawn} known={known} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isFiltering(filter) && (
        <button
          type="button"
          onClick={() =>
            onFilter({ types: [], without: [], issue: undefined, party: undefined, from: undefined, to: undefined })
          }
        >
          Show everything
        </button>
      )}
    </section>
  );
}

function Tally({ drawn, known }: { readonly drawn: number; readonly known: number }) {
  return (
    <span className="figure muted">
      {drawn === known ? '' : `${drawn} of `}
      {known}
      <span className="spoken"> shown</span>
    </span>
  );
}

const toggled = <T,>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Shows only what is about an issue, of a party, in a period. */
export function Filters({
  scene,
  filter,
  onFilter,
}: {
  readonly scene: Scene;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}) {
  const { issues, parties } = choices(scene);
  return (
    <section className="graph-filters" aria-labelledby="graph-filters-title">
      <h2 id="graph-filters-title">Show only</h2>
      <label>
        Issue
        <select value={filter.issue ?? ''} onChange={({ target }) => onFilter({ issue: target.value || undefined })}>
          <Options known={issues} chosen={filter.issue} />
        </select>
      </label>
      <label>
        Party
        <select value={filter.party ?? ''} onChange={({ target }) => onFilter({ party: target.value || undefined })}>
          <Options known={parties} chosen={filter.party} />
        </select>
      </label>
      <label>
        From
        <input
          type="date"
          value={filter.from ?? ''}
          max={filter.to}
          onChange={({ target }) => onFilter({ from: target.value || undefined })}
        />
      </label>
      <label>
        To
        <input
          type="date"
          value={filter.to ?? ''}
          min={filter.from}
          onChange={({ target }) => onFilter({ to: target.value || undefined })}
        />
      </label>
    </section>
  );
}

function Options({
  known,
  chosen,
}: {
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
}) {
  return (
    <>
      <option value="">any</option>
      {chosen !== undefined && known.every(({ id }) => id !== chosen) && <option value={chosen}>{chosen}</option>}
      {known.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
