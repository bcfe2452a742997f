// Written by `npm run generate` from vocabulary/. Change it there.
import type { Relationship } from '../../vocabulary/relationship.js';
import type { Kind } from './kinds.js';

/** Every type of relationship between things that have ids, in the order in which a neighbourhood lists them. */
export const relationshipTypes = [
  "TOOK_PART_IN",
  "PARTY_TO",
  "FOLLOWED_UP",
  "ON_MARGINS_OF",
  "HELD_IN",
  "DISCUSSED",
  "RAISED",
  "STATED",
  "EXPLAINED",
  "PROTESTED",
  "CONDEMNED",
  "REJECTED",
  "EXPRESSED_CONCERN",
  "CALLED_FOR",
  "REITERATED",
  "REAFFIRMED",
  "CONCURRED",
  "WELCOMED",
  "CONVEYED",
  "PROPOSED",
  "COMMITTED",
  "INVITED",
  "INFORMED",
  "PERFORMED",
  "TOWARD",
  "ABOUT",
  "IN",
  "REPEATED",
  "CITED",
  "HAS_PASSAGE",
  "REPORTS_ON",
  "PUBLISHED_BY",
  "ATTRIBUTED_TO",
  "CARRIED_BY",
  "HELD",
  "OFFICE_OF",
  "ORGAN_OF",
  "LOCATED_IN",
  "PART_OF",
  "CONCERNS",
  "CALLED",
  "NOMINATED",
  "SUBMITTED_TO"
] as const;

/** A type of relationship between things that have ids. */
export type RelationshipType = (typeof relationshipTypes)[number];

/** What a type of relationship may connect. `hubs` are the ends at which a thing may have very many of them. */
export interface RelationshipEnds {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly hubs: readonly ('from' | 'to')[];
}

/** What each type of relationship may connect. */
export const relationshipEnds: Readonly<Record<RelationshipType, RelationshipEnds>> = {
  "TOOK_PART_IN": {
    "from": [
      "Person"
    ],
    "to": [
      "Meeting"
    ],
    "hubs": [
      "from"
    ]
  },
  "PARTY_TO": {
    "from": [
      "Country",
      "Organization"
    ],
    "to": [
      "Meeting"
    ],
    "hubs": [
      "from"
    ]
  },
  "FOLLOWED_UP": {
    "from": [
      "Meeting"
    ],
    "to": [
      "Meeting"
    ],
    "hubs": []
  },
  "ON_MARGINS_OF": {
    "from": [
      "Meeting"
    ],
    "to": [
      "Meeting",
      "Conference"
    ],
    "hubs": [
      "to"
    ]
  },
  "HELD_IN": {
    "from": [
      "Meeting",
      "Conference"
    ],
    "to": [
      "Place"
    ],
    "hubs": [
      "to"
    ]
  },
  "DISCUSSED": {
    "from": [
      "Meeting"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "to"
    ]
  },
  "RAISED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "STATED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "EXPLAINED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "PROTESTED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "CONDEMNED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "REJECTED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "EXPRESSED_CONCERN": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "CALLED_FOR": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "REITERATED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "REAFFIRMED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "CONCURRED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "WELCOMED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "CONVEYED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "PROPOSED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "COMMITTED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "INVITED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "INFORMED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "from",
      "to"
    ]
  },
  "PERFORMED": {
    "from": [
      "Person",
      "Country",
      "Organization"
    ],
    "to": [
      "Act"
    ],
    "hubs": [
      "from"
    ]
  },
  "TOWARD": {
    "from": [
      "Act"
    ],
    "to": [
      "Country",
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  },
  "ABOUT": {
    "from": [
      "Act"
    ],
    "to": [
      "Issue",
      "Nomination"
    ],
    "hubs": [
      "to"
    ]
  },
  "IN": {
    "from": [
      "Act"
    ],
    "to": [
      "Meeting"
    ],
    "hubs": [
      "to"
    ]
  },
  "REPEATED": {
    "from": [
      "Act"
    ],
    "to": [
      "Act"
    ],
    "hubs": []
  },
  "CITED": {
    "from": [
      "Act"
    ],
    "to": [
      "Passage"
    ],
    "hubs": []
  },
  "HAS_PASSAGE": {
    "from": [
      "Document"
    ],
    "to": [
      "Passage"
    ],
    "hubs": []
  },
  "REPORTS_ON": {
    "from": [
      "Document"
    ],
    "to": [
      "Meeting"
    ],
    "hubs": []
  },
  "PUBLISHED_BY": {
    "from": [
      "Document"
    ],
    "to": [
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  },
  "ATTRIBUTED_TO": {
    "from": [
      "Document"
    ],
    "to": [
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  },
  "CARRIED_BY": {
    "from": [
      "Document"
    ],
    "to": [
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  },
  "HELD": {
    "from": [
      "Person"
    ],
    "to": [
      "Office"
    ],
    "hubs": []
  },
  "OFFICE_OF": {
    "from": [
      "Office"
    ],
    "to": [
      "Country",
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  },
  "ORGAN_OF": {
    "from": [
      "Organization"
    ],
    "to": [
      "Country"
    ],
    "hubs": [
      "to"
    ]
  },
  "LOCATED_IN": {
    "from": [
      "Place"
    ],
    "to": [
      "Country"
    ],
    "hubs": [
      "to"
    ]
  },
  "PART_OF": {
    "from": [
      "Issue"
    ],
    "to": [
      "Issue"
    ],
    "hubs": []
  },
  "CONCERNS": {
    "from": [
      "Issue"
    ],
    "to": [
      "Nomination"
    ],
    "hubs": []
  },
  "CALLED": {
    "from": [
      "Organization"
    ],
    "to": [
      "Issue"
    ],
    "hubs": [
      "from"
    ]
  },
  "NOMINATED": {
    "from": [
      "Country"
    ],
    "to": [
      "Nomination"
    ],
    "hubs": [
      "from"
    ]
  },
  "SUBMITTED_TO": {
    "from": [
      "Nomination"
    ],
    "to": [
      "Organization"
    ],
    "hubs": [
      "to"
    ]
  }
};

/** What the pages call each type of relationship. */
export const relationshipWords: Readonly<Record<RelationshipType, Relationship['words']>> = {
  "TOOK_PART_IN": {
    "verb": "took part in",
    "start": {
      "label": "Took part in",
      "noun": "talks"
    },
    "end": {
      "label": "Who took part",
      "noun": "people"
    }
  },
  "PARTY_TO": {
    "verb": "was party to",
    "start": {
      "label": "Was party to",
      "noun": "talks"
    },
    "end": {
      "label": "Parties",
      "noun": "parties"
    }
  },
  "FOLLOWED_UP": {
    "verb": "followed",
    "start": {
      "label": "Followed, or was followed by",
      "noun": "talks"
    }
  },
  "ON_MARGINS_OF": {
    "verb": "was held beside",
    "start": {
      "label": "Held beside each other",
      "noun": "talks and conferences"
    },
    "end": {
      "label": "Talks beside it",
      "noun": "talks"
    }
  },
  "HELD_IN": {
    "verb": "was held in",
    "start": {
      "label": "Held in",
      "noun": "places"
    },
    "end": {
      "label": "Held here",
      "noun": "talks"
    }
  },
  "DISCUSSED": {
    "verb": "dealt with",
    "start": {
      "label": "Dealt with",
      "noun": "issues"
    },
    "end": {
      "label": "Talks about it",
      "noun": "talks"
    }
  },
  "RAISED": {
    "verb": "raised",
    "start": {
      "label": "Raised",
      "noun": "issues"
    },
    "end": {
      "label": "Raised by",
      "noun": "actors"
    }
  },
  "STATED": {
    "verb": "made a statement on",
    "start": {
      "label": "Made statements",
      "noun": "issues"
    },
    "end": {
      "label": "Made statements by",
      "noun": "actors"
    }
  },
  "EXPLAINED": {
    "verb": "explained",
    "start": {
      "label": "Explained",
      "noun": "issues"
    },
    "end": {
      "label": "Explained by",
      "noun": "actors"
    }
  },
  "PROTESTED": {
    "verb": "protested about",
    "start": {
      "label": "Protested",
      "noun": "issues"
    },
    "end": {
      "label": "Protested by",
      "noun": "actors"
    }
  },
  "CONDEMNED": {
    "verb": "condemned",
    "start": {
      "label": "Condemned",
      "noun": "issues"
    },
    "end": {
      "label": "Condemned by",
      "noun": "actors"
    }
  },
  "REJECTED": {
    "verb": "rejected",
    "start": {
      "label": "Rejected",
      "noun": "issues"
    },
    "end": {
      "label": "Rejected by",
      "noun": "actors"
    }
  },
  "EXPRESSED_CONCERN": {
    "verb": "expressed concern about",
    "start": {
      "label": "Expressed concern",
      "noun": "issues"
    },
    "end": {
      "label": "Expressed concern by",
      "noun": "actors"
    }
  },
  "CALLED_FOR": {
    "verb": "called for",
    "start": {
      "label": "Called for",
      "noun": "issues"
    },
    "end": {
      "label": "Called for by",
      "noun": "actors"
    }
  },
  "REITERATED": {
    "verb": "reiterated",
    "start": {
      "label": "Reiterated",
      "noun": "issues"
    },
    "end": {
      "label": "Reiterated by",
      "noun": "actors"
    }
  },
  "REAFFIRMED": {
    "verb": "reaffirmed",
    "start": {
      "label": "Reaffirmed",
      "noun": "issues"
    },
    "end": {
      "label": "Reaffirmed by",
      "noun": "actors"
    }
  },
  "CONCURRED": {
    "verb": "agreed on",
    "start": {
      "label": "Agreed",
      "noun": "issues"
    },
    "end": {
      "label": "Agreed by",
      "noun": "actors"
    }
  },
  "WELCOMED": {
    "verb": "welcomed",
    "start": {
      "label": "Welcomed",
      "noun": "issues"
    },
    "end": {
      "label": "Welcomed by",
      "noun": "actors"
    }
  },
  "CONVEYED": {
    "verb": "passed on a message on",
    "start": {
      "label": "Passed on a message",
      "noun": "issues"
    },
    "end": {
      "label": "Passed on a message by",
      "noun": "actors"
    }
  },
  "PROPOSED": {
    "verb": "proposed",
    "start": {
      "label": "Proposed",
      "noun": "issues"
    },
    "end": {
      "label": "Proposed by",
      "noun": "actors"
    }
  },
  "COMMITTED": {
    "verb": "undertook",
    "start": {
      "label": "Undertook",
      "noun": "issues"
    },
    "end": {
      "label": "Undertook by",
      "noun": "actors"
    }
  },
  "INVITED": {
    "verb": "invited",
    "start": {
      "label": "Invited",
      "noun": "issues"
    },
    "end": {
      "label": "Invited by",
      "noun": "actors"
    }
  },
  "INFORMED": {
    "verb": "informed about",
    "start": {
      "label": "Informed",
      "noun": "issues"
    },
    "end": {
      "label": "Informed by",
      "noun": "actors"
    }
  },
  "PERFORMED": {
    "verb": "did",
    "start": {
      "label": "Acts",
      "noun": "acts"
    },
    "end": {
      "label": "Done by",
      "noun": "actors"
    }
  },
  "TOWARD": {
    "verb": "was toward",
    "start": {
      "label": "Toward",
      "noun": "parties"
    },
    "end": {
      "label": "Acts toward it",
      "noun": "acts"
    }
  },
  "ABOUT": {
    "verb": "was about",
    "start": {
      "label": "About",
      "noun": "issues"
    },
    "end": {
      "label": "Acts about it",
      "noun": "acts"
    }
  },
  "IN": {
    "verb": "was done in",
    "start": {
      "label": "Done in",
      "noun": "talks"
    },
    "end": {
      "label": "Acts in it",
      "noun": "acts"
    }
  },
  "REPEATED": {
    "verb": "repeated",
    "start": {
      "label": "Repeats, or is repeated by",
      "noun": "acts"
    }
  },
  "CITED": {
    "verb": "is written in",
    "start": {
      "label": "Written in",
      "noun": "passages"
    },
    "end": {
      "label": "Acts written here",
      "noun": "acts"
    }
  },
  "HAS_PASSAGE": {
    "verb": "has the passage",
    "start": {
      "label": "Passages",
      "noun": "passages"
    },
    "end": {
      "label": "Passage of",
      "noun": "documents"
    }
  },
  "REPORTS_ON": {
    "verb": "tells of",
    "start": {
      "label": "Tells of",
      "noun": "talks"
    },
    "end": {
      "label": "Told of in",
      "noun": "documents"
    }
  },
  "PUBLISHED_BY": {
    "verb": "was published by",
    "start": {
      "label": "Published by",
      "noun": "publishers"
    },
    "end": {
      "label": "Published",
      "noun": "documents"
    }
  },
  "ATTRIBUTED_TO": {
    "verb": "passes on the words of",
    "start": {
      "label": "Passes on the words of",
      "noun": "organizations"
    },
    "end": {
      "label": "Its words passed on in",
      "noun": "documents"
    }
  },
  "CARRIED_BY": {
    "verb": "was carried by",
    "start": {
      "label": "Carried by",
      "noun": "organizations"
    },
    "end": {
      "label": "Carried copies of",
      "noun": "documents"
    }
  },
  "HELD": {
    "verb": "held the office",
    "start": {
      "label": "Offices held",
      "noun": "offices"
    },
    "end": {
      "label": "Who held it",
      "noun": "people"
    }
  },
  "OFFICE_OF": {
    "verb": "is an office of",
    "start": {
      "label": "Office of",
      "noun": "parties"
    },
    "end": {
      "label": "Offices",
      "noun": "offices"
    }
  },
  "ORGAN_OF": {
    "verb": "is an organ of",
    "start": {
      "label": "Organ of",
      "noun": "countries"
    },
    "end": {
      "label": "Organs",
      "noun": "organizations"
    }
  },
  "LOCATED_IN": {
    "verb": "lies in",
    "start": {
      "label": "Lies in",
      "noun": "countries"
    },
    "end": {
      "label": "Places in it",
      "noun": "places"
    }
  },
  "PART_OF": {
    "verb": "is part of",
    "start": {
      "label": "Broader and narrower",
      "noun": "issues"
    }
  },
  "CONCERNS": {
    "verb": "concerns",
    "start": {
      "label": "Concerns",
      "noun": "nominations"
    },
    "end": {
      "label": "Issues that concern it",
      "noun": "issues"
    }
  },
  "CALLED": {
    "verb": "has its word for",
    "start": {
      "label": "Has its own word for",
      "noun": "issues"
    },
    "end": {
      "label": "Who has a word for it",
      "noun": "organizations"
    }
  },
  "NOMINATED": {
    "verb": "nominated",
    "start": {
      "label": "Nominated",
      "noun": "nominations"
    },
    "end": {
      "label": "Nominated by",
      "noun": "countries"
    }
  },
  "SUBMITTED_TO": {
    "verb": "was put forward to",
    "start": {
      "label": "Put forward to",
      "noun": "organizations"
    },
    "end": {
      "label": "Put forward to it",
      "noun": "nominations"
    }
  }
};
