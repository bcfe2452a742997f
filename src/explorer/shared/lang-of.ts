/**
 * The language of a name by its script, for the right shapes of its characters; `undefined` for a Latin name.
 *
 * @param country the code of the country whose name it is: Chinese characters alone are taken for Japanese without it
 */
export function langOf(name: string, country?: string): 'ja' | 'ko' | 'zh' | undefined {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  if (country === 'CN' || country === 'TW') return 'zh';
  return country === 'KR' || country === 'KP' ? 'ko' : 'ja';
}
