import { type Param, texts } from '../url/url-state.js';

/** Ids of countries and people; the code of a country is enough: `of=JP` is `of=country:JP`. */
const talkers: Param<readonly string[]> = {
  read: (values) => values.map((value) => (value.includes(':') ? value : `country:${value}`)),
  write: (ids) => ids.map((id) => id.replace(/^country:/u, '')),
};

/** Of whom the talks are, and which are shown, in the URL: `?of=JP&of=KR&mode=TELEPHONE`. */
export const timelineParams = { of: talkers, level: texts, mode: texts };
