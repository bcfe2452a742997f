import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/** A name in another script. */
export interface ScriptName {
  readonly name: string;
  /** BCP 47; `und` if it is not known. */
  readonly language: string;
}

/** A name as published, and in its own script if that is known. Each is marked with its language. */
export function Name({
  name,
  native,
  country,
}: {
  readonly name: string;
  readonly native?: ScriptName | undefined;
  /** The code of the country in whose script the name may be: Chinese characters alone do not tell the language. */
  readonly country?: string | undefined;
}) {
  return (
    <span className="name">
      <span lang={langOf(name, country)}>{name}</span>
      {native && native.name !== name && (
        <>
          {' '}
          <span className="native" lang={native.language}>
            {native.name}
          </span>
        </>
      )}
    </span>
  );
}

/** Names in a row, each a link to its page. */
export function LinkedNames({
  of,
  between = ', ',
}: {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly between?: string;
}) {
  return of.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && between}
      <Link href={pageOf(id)}>{name}</Link>
    </span>
  ));
}

/**
 * The language of a name by its script, for the right shapes of its characters; `undefined` for a Latin name.
 *
 * @param country the code of the country whose name it is: Chinese characters alone are taken for Japanese without it
 */
export function langOf(name: string, country?: string): 'ja' | 'ko' | 'zh' | undefined {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  const language = country === undefined ? 'ja' : new Intl.Locale('und', { region: country }).maximize().language;
  return language === 'zh' || language === 'ko' ? language : 'ja';
}
