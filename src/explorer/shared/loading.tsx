/** Says that an answer is under way; it has the height of a page, so that what follows does not jump. */
export function Loading({ children = 'Loading …' }: { readonly children?: string }) {
  return (
    <p className="loading muted" role="status">
      {children}
    </p>
  );
}
