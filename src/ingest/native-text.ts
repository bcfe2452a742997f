/**
 * All names of a thing that are not in Latin letters, joined for the full-text search; `undefined` if there are none.
 */
export function nativeTextOf(nativeNames: readonly string[], aliases: readonly string[]): string | undefined {
  const native = [...nativeNames, ...aliases].filter((name) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(name));
  return native.length === 0 ? undefined : native.join(' · ');
}
