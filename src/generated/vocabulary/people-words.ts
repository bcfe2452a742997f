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
    "The Right Honourable",
    "The Right Hon.",
    "Senator",
    "Sheikh",
    "Sheikha",
    "Hon.",
    "Amb.",
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
  "postnominals": [
    "MP",
    "MEP",
    "MLA",
    "MSP",
    "KC",
    "QC",
    "SC",
    "AM",
    "AO",
    "AC",
    "OBE",
    "CBE",
    "MBE",
    "KBE",
    "GCMG",
    "KCMG",
    "CMG",
    "PhD",
    "Esq."
  ],
  "guests": [
    "visiting",
    "guest"
  ],
  "particles": [
    "von der",
    "van der",
    "van den",
    "van de",
    "de la",
    "de las",
    "de los",
    "von",
    "van",
    "den",
    "der",
    "ter",
    "ten",
    "zu",
    "de",
    "da",
    "das",
    "do",
    "dos",
    "di",
    "della",
    "del",
    "du",
    "af",
    "bin",
    "ibn",
    "ben",
    "bint",
    "abu",
    "al",
    "el",
    "ould"
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
