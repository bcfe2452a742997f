// Written by `npm run generate` from vocabulary/. Change it there.
import type { PeopleWords } from '../../vocabulary/reader.js';

/** The English words that stand beside names of people, and those that are none. */
export const peopleWords: PeopleWords = {
  "honorifics": [
    "H.E.",
    "Mr.",
    "Mrs.",
    "Ms.",
    "Dr.",
    "Prof.",
    "The Honorable",
    "The Honourable",
    "The Hon.",
    "The Rt Hon.",
    "Rt Hon.",
    "Sir",
    "Shri.",
    "Smt.",
    "Col. General",
    "Col.",
    "Gen.",
    "Lt. Gen.",
    "Adm."
  ],
  "suffixes": [
    "Jr."
  ],
  "particles": [
    "von der",
    "van der",
    "de la",
    "von",
    "van",
    "de",
    "da",
    "dos",
    "del",
    "bin",
    "ibn",
    "al",
    "el"
  ],
  "beforeTitles": [
    "new",
    "then",
    "former"
  ],
  "notNames": [
    "The",
    "He",
    "She",
    "They",
    "Both",
    "In",
    "On",
    "At",
    "As",
    "I",
    "It",
    "For",
    "From",
    "After",
    "Affairs",
    "Security",
    "Government",
    "Council",
    "Meeting",
    "Talk",
    "Talks",
    "Call",
    "Summit",
    "Conference",
    "Office",
    "Department",
    "Minister",
    "Ministers",
    "Secretaries",
    "President",
    "Presidents",
    "Party",
    "Republic",
    "Foreign",
    "Prime",
    "Vice",
    "Deputy",
    "First",
    "State",
    "Trilateral",
    "Bilateral",
    "Joint",
    "MP"
  ],
  "deputies": [
    "vice",
    "deputy"
  ],
  "counterparts": [
    "counterpart"
  ],
  "sides": [
    "side",
    "government",
    "administration"
  ],
  "organs": [
    "ministry",
    "office",
    "government",
    "cabinet",
    "embassy"
  ],
  "carriers": [
    "after",
    "citing",
    "via"
  ],
  "pronouns": {
    "self": [
      "I"
    ],
    "other": [
      "he",
      "she"
    ],
    "firstPerson": [
      "I",
      "my",
      "My",
      "we",
      "We"
    ],
    "possessors": {
      "my": "self",
      "his": "other",
      "her": "other"
    }
  }
};
