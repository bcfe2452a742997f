// Written by `npm run generate` from vocabulary/. Change it there.
import type { SentenceNames } from '../../vocabulary/reader.js';

/** How countries are called inside an English sentence. */
export const sentenceNames: SentenceNames = {
  "articles": [
    "Bahamas",
    "Gambia",
    "Maldives",
    "Netherlands",
    "Philippines"
  ],
  "short": {
    "KR": "ROK"
  }
};
