// Written by `npm run generate` from vocabulary/. Change it there.
import type { PlaceWords } from '../../vocabulary/reader.js';

/** The English words beside the names of places. */
export const placeWords: PlaceWords = {
  "realms": [
    "Republic",
    "Federal Republic",
    "Islamic Republic",
    "Socialist Republic",
    "People's Republic",
    "Kingdom",
    "Hashemite Kingdom",
    "State",
    "Sultanate",
    "Principality",
    "Grand Duchy",
    "Commonwealth"
  ],
  "before": [
    "in",
    "at",
    "visiting",
    "from",
    "near",
    "to"
  ],
  "beforeCountries": [
    "in",
    "visiting",
    "visit to",
    "traveling to",
    "at"
  ],
  "notPlaces": [
    "launch*",
    "situation",
    "war",
    "attack",
    "embassy"
  ],
  "notCountries": [
    "Peninsula",
    "Strait",
    "Straits"
  ]
};
