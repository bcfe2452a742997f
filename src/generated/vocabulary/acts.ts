// Written by `npm run generate` from vocabulary/. Change it there.
import type { RecordedAct, SpokenAct } from '../../vocabulary/act.js';

/** The types of act that texts tell of, in their order. */
export const actTypes = [
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
  "INFORMED"
] as const;

/** A type of act that texts tell of: a value of the SDL and the type of the direct relationship. */
export type ActType = (typeof actTypes)[number];

/** Every type that an act of the graph can have: the last is for what a dataset records and no other type says. */
export const recordedActTypes = [
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
  "ACTED"
] as const;

/** A type that an act of the graph can have. */
export type RecordedActType = (typeof recordedActTypes)[number];

/** The type of what a dataset records and no other type says. */
export const datasetActType = "ACTED" as const;

/** What the pages call a type: `Called for`. */
export const actLabel: Readonly<Record<RecordedActType, SpokenAct['label']>> = {
  "RAISED": "Raised",
  "STATED": "Stated",
  "EXPLAINED": "Explained",
  "PROTESTED": "Protested",
  "CONDEMNED": "Condemned",
  "REJECTED": "Rejected",
  "EXPRESSED_CONCERN": "Expressed concern",
  "CALLED_FOR": "Called for",
  "REITERATED": "Reiterated",
  "REAFFIRMED": "Reaffirmed",
  "CONCURRED": "Agreed",
  "WELCOMED": "Welcomed",
  "CONVEYED": "Conveyed",
  "PROPOSED": "Proposed",
  "COMMITTED": "Committed",
  "INVITED": "Invited",
  "INFORMED": "Informed",
  "ACTED": "Acted"
};

/** What an act of a type is. */
export const actMeaning: Readonly<Record<ActType, SpokenAct['meaning']>> = {
  "RAISED": "Brought up, or, by all sides together, had exchanges on.",
  "STATED": "Said, noted, stressed.",
  "EXPLAINED": "Gave an explanation.",
  "PROTESTED": "Lodged a protest.",
  "CONDEMNED": "Condemned.",
  "REJECTED": "Called unacceptable, opposed.",
  "EXPRESSED_CONCERN": "Expressed concern or regret.",
  "CALLED_FOR": "Urged, requested, called for.",
  "REITERATED": "Said again.",
  "REAFFIRMED": "Affirmed again.",
  "CONCURRED": "Agreed, shared the view.",
  "WELCOMED": "Welcomed, praised.",
  "CONVEYED": "Passed on thanks, condolences, congratulations or a message.",
  "PROPOSED": "Offered, suggested.",
  "COMMITTED": "Pledged, undertook.",
  "INVITED": "Invited.",
  "INFORMED": "Let know."
};

/** How the pages say an act of a type. */
export const actSentence: Readonly<Record<RecordedActType, SpokenAct['sentence']>> = {
  "RAISED": {
    "alone": [
      "raised",
      {
        "slot": "about",
        "before": " the issue of ",
        "after": ""
      }
    ],
    "toward": [
      "raised",
      {
        "slot": "about",
        "before": " the issue of ",
        "after": ""
      },
      " with ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      }
    ],
    "together": [
      "had exchanges",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      },
      {
        "slot": "toward",
        "before": " with ",
        "after": ""
      }
    ]
  },
  "STATED": {
    "alone": [
      "made a statement",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "made a statement to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "EXPLAINED": {
    "alone": [
      "explained the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "explained the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      },
      " to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      }
    ]
  },
  "PROTESTED": {
    "alone": [
      "protested",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "protested to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "CONDEMNED": {
    "alone": [
      "voiced condemnation",
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ],
    "toward": [
      "condemned ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ]
  },
  "REJECTED": {
    "alone": [
      "voiced rejection",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "rejected the position of ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "EXPRESSED_CONCERN": {
    "alone": [
      "expressed concern",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "expressed concern to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "CALLED_FOR": {
    "alone": [
      "called for action",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "called on ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "REITERATED": {
    "alone": [
      "reiterated the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "reiterated the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      },
      " to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      }
    ],
    "saysAgain": true
  },
  "REAFFIRMED": {
    "alone": [
      "reaffirmed the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "reaffirmed the position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      },
      " to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      }
    ],
    "saysAgain": true
  },
  "CONCURRED": {
    "alone": [
      "agreed",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "agreed with ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "saysTogether": true
  },
  "WELCOMED": {
    "alone": [
      "welcomed",
      {
        "slot": "about",
        "before": " ",
        "after": ""
      }
    ],
    "toward": [
      "welcomed",
      {
        "slot": "about",
        "before": " ",
        "after": ""
      },
      " to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      }
    ]
  },
  "CONVEYED": {
    "alone": [
      "passed on a message",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "passed on a message to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "PROPOSED": {
    "alone": [
      "made a proposal",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "made a proposal to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "COMMITTED": {
    "alone": [
      "gave an undertaking",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "gave an undertaking to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "INVITED": {
    "alone": [
      "extended an invitation",
      {
        "slot": "about",
        "before": " concerning ",
        "after": ""
      }
    ],
    "toward": [
      "invited ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " concerning ",
        "after": ""
      }
    ]
  },
  "INFORMED": {
    "alone": [
      "gave information",
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ],
    "toward": [
      "informed ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " about ",
        "after": ""
      }
    ]
  },
  "ACTED": {
    "alone": [
      "acted",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "acted toward ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  }
};

/** Which events of datasets are recorded as a type. */
export const actEvents: Readonly<Record<RecordedActType, SpokenAct['events']>> = {
  "RAISED": {
    "cameo": [],
    "plover": []
  },
  "STATED": {
    "cameo": [
      "010",
      "013",
      "015",
      "016",
      "052"
    ],
    "plover": []
  },
  "EXPLAINED": {
    "cameo": [],
    "plover": []
  },
  "PROTESTED": {
    "cameo": [
      "114"
    ],
    "plover": []
  },
  "CONDEMNED": {
    "cameo": [
      "111"
    ],
    "plover": []
  },
  "REJECTED": {
    "cameo": [
      "12"
    ],
    "plover": [
      "REJECT"
    ]
  },
  "EXPRESSED_CONCERN": {
    "cameo": [
      "012"
    ],
    "plover": []
  },
  "CALLED_FOR": {
    "cameo": [
      "02",
      "10"
    ],
    "plover": [
      "REQUEST"
    ]
  },
  "REITERATED": {
    "cameo": [],
    "plover": []
  },
  "REAFFIRMED": {
    "cameo": [],
    "plover": []
  },
  "CONCURRED": {
    "cameo": [
      "019"
    ],
    "plover": []
  },
  "WELCOMED": {
    "cameo": [
      "051"
    ],
    "plover": []
  },
  "CONVEYED": {
    "cameo": [
      "018"
    ],
    "plover": []
  },
  "PROPOSED": {
    "cameo": [],
    "plover": []
  },
  "COMMITTED": {
    "cameo": [
      "03"
    ],
    "plover": [
      "AGREE"
    ]
  },
  "INVITED": {
    "cameo": [],
    "plover": []
  },
  "INFORMED": {
    "cameo": [],
    "plover": []
  },
  "ACTED": {
    "cameo": [
      "128",
      "129"
    ],
    "plover": []
  }
};

/** What an act of a type is for. */
export const actPurpose: Readonly<Record<ActType, SpokenAct['purpose']>> = {
  "RAISED": "raise",
  "STATED": "tell",
  "EXPLAINED": "tell",
  "PROTESTED": "object",
  "CONDEMNED": "object",
  "REJECTED": "object",
  "EXPRESSED_CONCERN": "object",
  "CALLED_FOR": "ask",
  "REITERATED": "tell",
  "REAFFIRMED": "affirm",
  "CONCURRED": "agree",
  "WELCOMED": "courtesy",
  "CONVEYED": "courtesy",
  "PROPOSED": "ask",
  "COMMITTED": "agree",
  "INVITED": "ask",
  "INFORMED": "tell"
};

/** How hard an act of a type sounds, from 0. */
export const actTone: Readonly<Record<ActType, SpokenAct['tone']>> = {
  "RAISED": 1,
  "STATED": 1,
  "EXPLAINED": 1,
  "PROTESTED": 5,
  "CONDEMNED": 5,
  "REJECTED": 4,
  "EXPRESSED_CONCERN": 3,
  "CALLED_FOR": 2,
  "REITERATED": 1,
  "REAFFIRMED": 0,
  "CONCURRED": 0,
  "WELCOMED": 0,
  "CONVEYED": 0,
  "PROPOSED": 1,
  "COMMITTED": 0,
  "INVITED": 1,
  "INFORMED": 1
};

/** The nearest CAMEO code of a type. */
export const actCameo: Readonly<Record<ActType, SpokenAct['cameo']>> = {
  "RAISED": {
    "code": "010",
    "joint": "040",
    "why": "To raise something alone is to make a statement; to have exchanges on it together is to consult."
  },
  "STATED": {
    "code": "010"
  },
  "EXPLAINED": {
    "code": "010"
  },
  "PROTESTED": {
    "code": "114",
    "why": "A diplomatic protest is 114, never root 14, which is street demonstration."
  },
  "CONDEMNED": {
    "code": "111"
  },
  "REJECTED": {
    "code": "016"
  },
  "EXPRESSED_CONCERN": {
    "code": "012"
  },
  "CALLED_FOR": {
    "code": "020"
  },
  "REITERATED": {
    "code": "010"
  },
  "REAFFIRMED": {
    "code": "019"
  },
  "CONCURRED": {
    "code": "019",
    "why": "Concurring without a commitment is 019."
  },
  "WELCOMED": {
    "code": "051"
  },
  "CONVEYED": {
    "code": null,
    "why": "Thanks, congratulations and condolences are one type here and several codes there."
  },
  "PROPOSED": {
    "code": "030"
  },
  "COMMITTED": {
    "code": "030"
  },
  "INVITED": {
    "code": "036"
  },
  "INFORMED": {
    "code": "010"
  }
};

/** The types that an act of a type may repeat, the nearest first. */
export const actKindred: Readonly<Record<ActType, SpokenAct['kindred']>> = {
  "RAISED": [
    "RAISED"
  ],
  "STATED": [
    "STATED",
    "REITERATED",
    "EXPLAINED",
    "INFORMED",
    "COMMITTED"
  ],
  "EXPLAINED": [
    "EXPLAINED",
    "STATED",
    "REITERATED",
    "INFORMED",
    "COMMITTED"
  ],
  "PROTESTED": [
    "PROTESTED",
    "REJECTED",
    "EXPRESSED_CONCERN",
    "CONDEMNED"
  ],
  "CONDEMNED": [
    "CONDEMNED",
    "PROTESTED",
    "REJECTED",
    "EXPRESSED_CONCERN"
  ],
  "REJECTED": [
    "REJECTED",
    "PROTESTED",
    "EXPRESSED_CONCERN",
    "CONDEMNED"
  ],
  "EXPRESSED_CONCERN": [
    "EXPRESSED_CONCERN",
    "REJECTED",
    "PROTESTED",
    "CONDEMNED"
  ],
  "CALLED_FOR": [
    "CALLED_FOR",
    "PROPOSED",
    "INVITED"
  ],
  "REITERATED": [
    "REITERATED",
    "COMMITTED",
    "CALLED_FOR",
    "PROPOSED",
    "REAFFIRMED",
    "CONCURRED",
    "STATED",
    "EXPLAINED",
    "INFORMED",
    "INVITED",
    "WELCOMED",
    "CONVEYED",
    "EXPRESSED_CONCERN",
    "REJECTED",
    "PROTESTED",
    "CONDEMNED"
  ],
  "REAFFIRMED": [
    "REAFFIRMED",
    "CONCURRED",
    "COMMITTED",
    "REITERATED",
    "STATED"
  ],
  "CONCURRED": [
    "CONCURRED",
    "REAFFIRMED",
    "COMMITTED",
    "REITERATED"
  ],
  "WELCOMED": [
    "WELCOMED",
    "CONVEYED"
  ],
  "CONVEYED": [
    "CONVEYED",
    "WELCOMED"
  ],
  "PROPOSED": [
    "PROPOSED",
    "CALLED_FOR",
    "INVITED"
  ],
  "COMMITTED": [
    "COMMITTED",
    "REAFFIRMED",
    "CONCURRED",
    "REITERATED",
    "STATED",
    "EXPLAINED",
    "INFORMED"
  ],
  "INVITED": [
    "INVITED",
    "PROPOSED",
    "CALLED_FOR"
  ],
  "INFORMED": [
    "INFORMED",
    "STATED",
    "EXPLAINED",
    "REITERATED",
    "COMMITTED"
  ]
};

/** How the summary of an act of a type is worded. */
export const actSummary: Readonly<Record<ActType, SpokenAct['summary']>> = {
  "RAISED": {
    "alone": [
      "raised",
      {
        "slot": "about",
        "before": " ",
        "after": ""
      }
    ],
    "toward": [
      "raised with ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " ",
        "after": ""
      }
    ],
    "together": [
      "exchanged views",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "STATED": {
    "alone": [
      "stated a view",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "stated a view to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "EXPLAINED": {
    "alone": [
      "gave an explanation",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "gave ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      " an explanation",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "PROTESTED": {
    "alone": [
      "protested",
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ],
    "toward": [
      "protested to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ]
  },
  "CONDEMNED": {
    "alone": [
      "condemned what was done",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "condemned ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ]
  },
  "REJECTED": {
    "alone": [
      "called something unacceptable",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "called something unacceptable toward ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "EXPRESSED_CONCERN": {
    "alone": [
      "expressed concern or regret",
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ],
    "toward": [
      "expressed concern or regret toward ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " over ",
        "after": ""
      }
    ]
  },
  "CALLED_FOR": {
    "alone": [
      "called for action",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "called on ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      " to act",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "REITERATED": {
    "alone": [
      "reiterated a position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "reiterated a position to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "REAFFIRMED": {
    "alone": [
      "reaffirmed a position",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "reaffirmed a position to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "CONCURRED": {
    "alone": [
      "agreed",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "agreed with ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "WELCOMED": {
    "alone": [
      "welcomed what was done",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "welcomed what ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      " did",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "CONVEYED": {
    "alone": [
      "conveyed a message",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "conveyed a message to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "PROPOSED": {
    "alone": [
      "made a proposal",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "made a proposal to ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "COMMITTED": {
    "alone": [
      "undertook to act",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "undertook toward ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      " to act",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "INVITED": {
    "alone": [
      "gave an invitation",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "invited ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  },
  "INFORMED": {
    "alone": [
      "gave information",
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ],
    "toward": [
      "informed ",
      {
        "slot": "toward",
        "before": "",
        "after": ""
      },
      {
        "slot": "about",
        "before": " on ",
        "after": ""
      }
    ]
  }
};

/** For how many days an act of a type can repeat an earlier one; types without a limit are left out. */
export const actRepeatsWithinDays: Readonly<Partial<Record<ActType, number>>> = {
  "CONVEYED": 90
};

/** How hard an act sounds that a dataset records and no other type says, by the root of its CAMEO code. */
export const toneByCameoRoot: RecordedAct['toneByCameoRoot'] = {
  "10": 2,
  "11": 3,
  "12": 4,
  "13": 5,
  "14": 5,
  "15": 5,
  "16": 5,
  "17": 5,
  "18": 5,
  "19": 5,
  "20": 5,
  "01": 1,
  "02": 2,
  "03": 0,
  "04": 1,
  "05": 0,
  "06": 0,
  "07": 0,
  "08": 0,
  "09": 3
};
