import { passageMarks } from './decide/passage-marks.js';
import type { Reading } from './decide/proposal.js';
import { type SpanInText, unresolvedPrefix } from './span-in-text.js';

/** A passage with its number and its marks; a mark leads to its proposal. */
export function PassageText({
  passage: { number, text },
  spans,
  at,
  onPick,
}: {
  readonly passage: Reading['document']['passages'][number];
  readonly spans: readonly SpanInText[];
  readonly at: string | undefined;
  onPick(id: string): void;
}) {
  return (
    <p className="review-passage" id={`passage-${number}`}>
      <span className="passage-number">{number}</span>
      <span>
        {passageMarks(text, spans).map(({ at: place, text: stretch, ids }) => {
          const proposed = ids.filter((id) => !id.startsWith(unresolvedPrefix));
          if (ids.length === 0) return <span key={place}>{stretch}</span>;
          if (proposed.length === 0) {
            return (
              <span key={place} className="unresolved-words" title="It matches nothing known">
                {stretch}
              </span>
            );
          }
          const here = at !== undefined && proposed.includes(at);
          return (
            // The list has the same by arrow keys: a mark is one more way for who points.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <mark
              key={place}
              data-at={here ? '' : undefined}
              data-several={proposed.length > 1 ? '' : undefined}
              onClick={() => onPick(next(proposed, at))}
            >
              {stretch}
            </mark>
          );
        })}
      </span>
    </p>
  );
}

/** Where spans overlap, one click after the other goes through them. */
function next(ids: readonly string[], at: string | undefined): string {
  return ids[(ids.indexOf(at ?? '') + 1) % ids.length] ?? '';
}
