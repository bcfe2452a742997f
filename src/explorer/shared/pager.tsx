import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

const params = { after: text };

/** Where a list of pages stands, kept in the URL: what is given to `after`. */
export function usePage(): string | undefined {
  return useUrlState(params)[0].after;
}

/** To the next page of a list, and back to its beginning. */
export function Pager({
  shown,
  total,
  page: { hasNextPage, endCursor },
  next,
}: {
  readonly shown: number;
  readonly total: number;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** What the next page holds, such as `Show older`. */
  readonly next: string;
}) {
  const [{ after }, change] = useUrlState(params);
  if (after === undefined && !hasNextPage) return null;
  return (
    <p className="pager no-print">
      {after !== undefined && (
        <button type="button" onClick={() => change({ after: undefined })}>
          Back to the start
        </button>
      )}{' '}
      {hasNextPage && (
        <button type="button" onClick={() => change({ after: endCursor ?? undefined })}>
          {next}
        </button>
      )}{' '}
      <span className="muted small">
        {shown} of {total}
      </span>
    </p>
  );
}
