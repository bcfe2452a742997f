// Written by `npm run generate` from vocabulary/. Change it there.
import type { PloverEvents } from '../../vocabulary/event-codes.js';

/** The event types of PLOVER. */
export const ploverEvents: PloverEvents = [
  {
    "event": "AGREE",
    "words": "agree",
    "cameo": "03"
  },
  {
    "event": "CONSULT",
    "words": "consult",
    "cameo": "04"
  },
  {
    "event": "SUPPORT",
    "words": "support",
    "cameo": "05"
  },
  {
    "event": "COOPERATE",
    "words": "cooperate",
    "cameo": "06"
  },
  {
    "event": "AID",
    "words": "aid",
    "cameo": "07"
  },
  {
    "event": "CONCEDE",
    "words": "concede",
    "cameo": null
  },
  {
    "event": "RETREAT",
    "words": "retreat",
    "cameo": null
  },
  {
    "event": "REQUEST",
    "words": "request",
    "cameo": "10"
  },
  {
    "event": "ACCUSE",
    "words": "accuse",
    "cameo": null
  },
  {
    "event": "REJECT",
    "words": "reject",
    "cameo": "12"
  },
  {
    "event": "THREATEN",
    "words": "threaten",
    "cameo": "13"
  },
  {
    "event": "PROTEST",
    "words": "protest in the street",
    "cameo": "14"
  },
  {
    "event": "MOBILIZE",
    "words": "mobilize",
    "cameo": "15"
  },
  {
    "event": "SANCTION",
    "words": "sanction",
    "cameo": "16"
  },
  {
    "event": "COERCE",
    "words": "coerce",
    "cameo": null
  },
  {
    "event": "ASSAULT",
    "words": "assault",
    "cameo": null
  }
];
