import './fields.css';
import type { ReactNode } from 'react';

/** Several values of more than one part: a row each, which can be taken away, and what adds one. */
export function Rows<T>({
  label,
  rows,
  onChange,
  titleOf,
  children,
  add,
}: {
  readonly label: string;
  readonly rows: readonly T[];
  onChange(rows: readonly T[]): void;
  /** What a row is called, for those who do not see it. */
  titleOf(row: T, place: number): string;
  /** The parts of a row. */
  children(row: T, change: (part: Partial<T>) => void): ReactNode;
  readonly add: ReactNode;
}) {
  return (
    <fieldset className="rows">
      <legend>{label}</legend>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        // biome-ignore lint/a11y/useSemanticElements: a fieldset for each row would read its legend at each field
        <div key={place} className="row" role="group" aria-label={titleOf(row, place)}>
          {children(row, (part) => onChange(rows.map((each) => (each === row ? { ...each, ...part } : each))))}
          <button
            type="button"
            className="quiet"
            aria-label={`Remove ${titleOf(row, place)}`}
            onClick={() => onChange(rows.filter((each) => each !== row))}
          >
            Remove
          </button>
        </div>
      ))}
      {add}
    </fieldset>
  );
}
