import { choices } from '../model/legend.js';
import type { Scene } from '../model/scene.js';
import type { Filter } from '../model/view.js';

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
