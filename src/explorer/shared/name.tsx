import { langOf } from './lang-of.js';

/** A name as published, and in its own script where that is known, each in its language. */
export function Name({
  name,
  native,
  country,
}: {
  readonly name: string;
  readonly native?: string | null | undefined;
  /** The code of the country whose script it is: Chinese characters alone do not tell. */
  readonly country?: string | undefined;
}) {
  return (
    <span className="name">
      <span lang={langOf(name, country)}>{name}</span>
      {native && native !== name && (
        <>
          {' '}
          <span className="native" lang={langOf(native, country)}>
            {native}
          </span>
        </>
      )}
    </span>
  );
}
