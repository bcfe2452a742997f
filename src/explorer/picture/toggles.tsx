import type { ReactNode } from 'react';

/** One choice of a row of toggles. */
export interface Toggle {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly sign?: ReactNode;
  /** What it holds, for those who rest on it. */
  readonly hint?: string;
}

/** A legend that counts and filters: with none pressed all are shown, else those that are. */
export function Toggles({
  name,
  toggles,
  pressed,
  onChange,
}: {
  readonly name: string;
  readonly toggles: readonly Toggle[];
  readonly pressed: readonly string[];
  onChange(pressed: readonly string[]): void;
}) {
  return (
    <fieldset className="filters">
      <legend className="spoken">{name}</legend>
      {toggles.map(({ id, label, count, sign, hint }) => {
        const on = pressed.includes(id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={on}
            title={hint}
            onClick={() => onChange(on ? pressed.filter((other) => other !== id) : [...pressed, id])}
          >
            {sign}
            {label} <span className="count">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
