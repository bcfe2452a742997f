/** Whether a text is an `http` or `https` address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}
