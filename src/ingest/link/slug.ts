/** A text in small letters and digits with hyphens between, as ids have it; cut at a hyphen where it is long. */
export function slug(text: string, most = 40): string {
  const whole = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (whole.length <= most) return whole;
  return whole
    .slice(0, most + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, most);
}
