/** The hardest of some acts, by tone; the first of them where several sound as hard, none of none. */
export function hardest<TAct extends { readonly tone: number }>(acts: readonly TAct[]): TAct[] {
  const most = Math.max(...acts.map(({ tone }) => tone));
  return acts.filter(({ tone }) => tone === most).slice(0, 1);
}
