// Written by `npm run generate` from vocabulary/. Change it there.
import type { ReferenceWords } from '../../vocabulary/reader.js';

/** The English words that name another talk, visit or document. */
export const referenceWords: ReferenceWords = {
  "heads": [
    "meeting",
    "meetings",
    "talk",
    "talks",
    "summit",
    "summits",
    "conversation",
    "conversations",
    "call",
    "calls",
    "consultation",
    "consultations",
    "dialogue",
    "dialogues",
    "visit",
    "visits",
    "declaration",
    "joint statement",
    "agreement",
    "committee",
    "forum",
    "conference"
  ],
  "endings": [
    "Meeting",
    "Meetings",
    "Talk",
    "Talks"
  ],
  "attributes": [
    "telephone",
    "video",
    "summit",
    "bilateral",
    "trilateral",
    "ministerial",
    "foreign ministers'",
    "leaders'"
  ],
  "plain": [
    "meeting",
    "talk",
    "talks",
    "call",
    "conversation",
    "summit",
    "consultation",
    "consultations",
    "dialogue",
    "visit"
  ],
  "follows": [
    "following on? from?",
    "follow|followed|follows up? on|to?",
    "since",
    "subsequent to",
    "continuing from",
    "in succession to",
    "building on",
    "further to",
    "after"
  ],
  "earlier": [
    "last",
    "previous",
    "recent"
  ],
  "precedes": [
    "upcoming",
    "forthcoming",
    "coming",
    "next",
    "ahead of the?",
    "prior to the?",
    "plan* to hold|convene the?",
    "toward the?",
    "convene the?"
  ],
  "notMeant": [
    "United Nations",
    "Security Council",
    "UN"
  ],
  "levels": [
    {
      "level": "VICE_MINISTERS",
      "cues": [
        "vice"
      ]
    },
    {
      "level": "FOREIGN_MINISTERS",
      "cues": [
        "foreign minister*"
      ]
    },
    {
      "level": "LEADERS",
      "cues": [
        "summit*",
        "leaders*",
        "prime minister*",
        "president*"
      ]
    },
    {
      "level": "DIRECTORS_GENERAL",
      "cues": [
        "director|directors general*"
      ]
    }
  ],
  "modes": [
    {
      "mode": "VIDEO",
      "cues": [
        "video*",
        "online*",
        "virtual*",
        "teleconference*"
      ]
    },
    {
      "mode": "TELEPHONE",
      "cues": [
        "telephone*",
        "phone*",
        "call|calls"
      ]
    }
  ],
  "meetings": [
    "meeting|meetings",
    "talk|talks",
    "summit|summits",
    "conversation|conversations",
    "call|calls",
    "consultation|consultations",
    "dialogue|dialogues",
    "conference"
  ],
  "conferences": {
    "same": {
      "un": "united nations"
    },
    "leftOut": [
      "the",
      "annual",
      "meeting",
      "meetings",
      "on",
      "of"
    ]
  }
};
