import { useId } from 'react';
import { bounds } from './review-url.js';

/** Decides many at once: all above a confidence, or those that are selected. */
export function BulkBar({
  above,
  countAbove,
  selected,
  onAbove,
  onAcceptAbove,
  onAcceptSelected,
  onRejectSelected,
}: {
  readonly above: string;
  readonly countAbove: number;
  readonly selected: number;
  onAbove(above: (typeof bounds)[number]): void;
  onAcceptAbove(): void;
  onAcceptSelected(): void;
  onRejectSelected(): void;
}) {
  const id = useId();
  return (
    <fieldset className="bulk">
      <legend className="spoken">Several at once</legend>
      <label htmlFor={id}>Confidence at least</label>
      <select id={id} value={above} onChange={(event) => onAbove(event.target.value as (typeof bounds)[number])}>
        {bounds.map((bound) => (
          <option key={bound}>{bound}</option>
        ))}
      </select>
      <button type="button" disabled={countAbove === 0} onClick={onAcceptAbove}>
        Accept {countAbove}
      </button>
      {selected > 0 && (
        <>
          <button type="button" onClick={onAcceptSelected}>
            Accept {selected} selected
          </button>
          <button type="button" onClick={onRejectSelected}>
            Reject {selected} selected
          </button>
        </>
      )}
    </fieldset>
  );
}
