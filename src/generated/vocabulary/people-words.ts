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
    "The Honorable"
  ],
  "suffixes": [
    "Jr."
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
    "Joint"
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
