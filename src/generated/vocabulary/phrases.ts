// Written by `npm run generate` from vocabulary/. Change it there.
import type { Phrases } from '../../vocabulary/reader.js';

/** The words of grammar of English. */
export const phrases: Phrases = {
  "repeats": [
    "once again",
    "once more",
    "again",
    "anew",
    "yet again",
    "repeatedly",
    "renewed"
  ],
  "repeatsBehind": [
    "once again",
    "once more",
    "again",
    "anew"
  ],
  "adverbs": [
    "also",
    "further",
    "furthermore",
    "too",
    "as well",
    "moreover",
    "in addition",
    "additionally",
    "likewise",
    "respectively",
    "then",
    "thus",
    "therefore",
    "lastly",
    "finally",
    "first",
    "for his part",
    "for her part",
    "for its part",
    "for their part",
    "on his part",
    "in response",
    "in reply",
    "in return",
    "in turn",
    "on the other hand",
    "meanwhile",
    "jointly",
    "together",
    "both",
    "each",
    "all",
    "once again",
    "once more",
    "again",
    "anew",
    "first of all",
    "at the same time",
    "for all that",
    "in particular",
    "especially",
    "briefly",
    "specifically",
    "on that footing",
    "on this basis",
    "on that basis",
    "just",
    "in this context",
    "in that context",
    "in this regard",
    "to this",
    "accordingly",
    "with regard to this",
    "regarding this",
    "on this",
    "on this point",
    "in this connection",
    "on behalf of the government",
    "on behalf of the japanese government",
    "on behalf of japan",
    "the same day",
    "on the same day",
    "therein",
    "still",
    "in conclusion",
    "at the outset",
    "by telephone",
    "by phone",
    "today",
    "yesterday",
    "earlier",
    "previously"
  ],
  "characterizations": [
    "violat*",
    "threat*",
    "breach*",
    "provocation|provocations",
    "goes|go|went against",
    "contrary to",
    "challenge|challenges",
    "undermin*",
    "imped*",
    "contraven*"
  ],
  "groups": {
    "counts": {
      "two": 2,
      "both": 2,
      "three": 3,
      "four": 4
    },
    "nouns": [
      "ministers",
      "foreign ministers",
      "sides",
      "leaders",
      "countries",
      "governments",
      "secretaries",
      "vice ministers",
      "vice foreign ministers",
      "vice-ministers",
      "officials",
      "diplomats",
      "parties",
      "nations",
      "directors-general",
      "directors general",
      "director-generals",
      "counterparts",
      "presidents",
      "heads",
      "envoys",
      "representatives",
      "top diplomats",
      "foreign secretaries",
      "top envoys",
      "delegations",
      "interlocutors",
      "heads of state"
    ],
    "attributes": [
      "foreign"
    ],
    "everybody": [
      "country",
      "nation",
      "government",
      "side",
      "counterpart",
      "party",
      "they",
      "we",
      "interlocutor"
    ],
    "titles": [
      "minister"
    ],
    "notBefore": [
      "countries'",
      "and the united",
      "and the u.s."
    ],
    "talks": [
      "discussion",
      "discussions",
      "talks",
      "meeting",
      "talk",
      "call",
      "conversation",
      "consultations",
      "negotiations"
    ]
  },
  "clauseWords": [
    "as",
    "when",
    "after",
    "since",
    "because",
    "which",
    "although",
    "though",
    "where",
    "whom",
    "what",
    "if",
    "whether",
    "how",
    "before",
    "until",
    "whose",
    "whatever",
    "like",
    "than"
  ],
  "occasions": [
    "(ahead of|prior to|on the occasion of|on the margins of|on the sidelines of|in the spirit of|in line with|in preparation for) ... (summit|summits|meeting|meetings|talk|talks|conference)",
    "(on|during|after|before|since|at) (this|that|the same) visit|occasion|trip",
    "as the ... (summit|meeting|talks|conference) ... (confirmed|agreed|affirmed|decided|showed)",
    "(at|in|by|before|until|since) the .. (summit|meeting|meetings|talk|talks|conference|call)",
    "with the .. (summit|meeting|meetings|talks|conference) (coming|approaching|ahead|near)"
  ],
  "replies": [
    "replied|replying|responded|responding|answered|answering",
    "in|by response|reply|turn",
    "(based on|on the basis of) ... position|positions|stance|stances",
    "position|stance"
  ],
  "anaphora": [
    "the (visit|matter|decision|decisions|ruling|rulings|judgment|judgement|incident|incidents|announcement|measure|measures|issue|nomination|exercise|drill|survey|recommendation|discharge|act|action)",
    "(this|that|such|these|the said) (visit|matter|decision|issue|issues|ruling|judgment|incident|action|actions|announcement|measure|measures|conduct|nomination)"
  ],
  "outlines": [
    "in outline",
    "as follows",
    "the following",
    "in summary",
    "overview"
  ],
  "statements": [
    "statement*",
    "regarding",
    "protest*"
  ],
  "topics": [
    "regarding",
    "concerning",
    "on",
    "over",
    "about",
    "after",
    "to discuss",
    "following"
  ],
  "hopes": [
    "hope|hopes|hoped",
    "wish|wishes"
  ],
  "thatOfTime": [
    "same",
    "day",
    "time",
    "year",
    "end"
  ],
  "impersonal": [
    "view",
    "views",
    "recognition",
    "importance",
    "position",
    "commitment"
  ]
};
