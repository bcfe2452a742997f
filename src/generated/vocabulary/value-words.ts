// Written by `npm run generate` from vocabulary/. Change it there.
import type { ValueWords } from '../../vocabulary/value-words.js';

/** What values of the SDL's enums are called inside a sentence. */
export const valueWords: ValueWords = {
  "mode": {
    "IN_PERSON": "in person",
    "TELEPHONE": "by telephone",
    "VIDEO": "by video"
  },
  "level": {
    "LEADERS": "leaders",
    "FOREIGN_MINISTERS": "foreign ministers",
    "VICE_MINISTERS": "vice ministers",
    "DIRECTORS_GENERAL": "directors-general",
    "WORKING_LEVEL": "working level",
    "OTHER": "other ranks"
  },
  "extent": {
    "OWN_TEXT": "its own text, whole",
    "OWN_SUMMARY": "its own text, as a digest or in part",
    "REPORTED": "only its words as others report them",
    "NOT_HELD": "nothing that it published"
  },
  "movement": {
    "HARDENED": "harder",
    "SOFTENED": "softer",
    "CHANGED_HANDS": "as before, by another side",
    "UNCHANGED": "as before"
  }
};
