// Written by `npm run generate` from vocabulary/. Change it there.
import type { PartyNames } from '../../vocabulary/party-names.js';

/** How countries and organizations are called inside an English sentence. */
export const partyNames: PartyNames = {
  "short": {
    "KR": {
      "name": "ROK",
      "article": true
    }
  },
  "article": {
    "beginnings": [
      "Ministry",
      "Embassy",
      "Office",
      "International",
      "Republic",
      "U.S."
    ],
    "endings": [
      "Kingdom",
      "States",
      "Union",
      "Nations",
      "Emirates",
      "Philippines",
      "Netherlands"
    ]
  },
  "chineseCharacters": {
    "CN": "zh",
    "TW": "zh",
    "KR": "ko",
    "KP": "ko"
  }
};
