/** Several of a few things: a box each. */
export function Choices<T extends { readonly id: string; readonly name: string }>({
  legend,
  among,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly among: readonly T[];
  readonly value: readonly T[];
  onChange(value: readonly T[]): void;
}) {
  const isIn = (one: T) => value.some(({ id }) => id === one.id);
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {among.map((one) => (
        <label key={one.id}>
          <input
            type="checkbox"
            checked={isIn(one)}
            onChange={() => onChange(isIn(one) ? value.filter(({ id }) => id !== one.id) : [...value, one])}
          />{' '}
          {one.name}
        </label>
      ))}
    </fieldset>
  );
}
