/** Says that an answer is under way. */
export function Loading({ children = 'Loading …' }: { readonly children?: string }) {
  return (
    <p className="loading muted" role="status">
      {children}
    </p>
  );
}
