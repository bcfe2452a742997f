/** The words and rules that made something be read so. */
export function Because({
  because,
  reached = true,
}: {
  readonly because: readonly string[];
  readonly reached?: boolean;
}) {
  if (because.length === 0) return null;
  return (
    <details className="because small">
      <summary tabIndex={reached ? undefined : -1}>Why it was read so</summary>
      <ul>
        {because.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </details>
  );
}
