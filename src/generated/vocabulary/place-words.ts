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
  "townSource": "https://www.geonames.org/",
  "beforeTowns": [
    "in",
    "visiting",
    "visit to",
    "near",
    "at",
    "city of"
  ],
  "inTownNames": [
    "de",
    "del",
    "da",
    "do",
    "la",
    "el",
    "al",
    "am",
    "an",
    "der",
    "of"
  ],
  "notTowns": [
    "Alliance",
    "Along",
    "Asia",
    "Bar",
    "Best",
    "Boom",
    "Central",
    "Commerce",
    "Concord",
    "Date",
    "Deal",
    "Defiance",
    "Enterprise",
    "Freedom",
    "Gap",
    "Green",
    "Harmony",
    "Hook",
    "Hope",
    "Independence",
    "Justice",
    "Liberty",
    "Man",
    "Manage",
    "Marks",
    "Mission",
    "Most",
    "Much",
    "Normal",
    "Of",
    "Paradise",
    "Peer",
    "Progress",
    "Republic",
    "Sake",
    "Same",
    "Spring",
    "Summit",
    "Surprise",
    "Un",
    "Union",
    "Unity",
    "University",
    "Young"
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
