// Written by `npm run generate` from vocabulary/. Change it there.
import type { SpokenAct } from '../../vocabulary/act.js';
import type { ActType } from './acts.js';

/** The words by which the reader knows a type, by language. */
export const actWords: Readonly<Record<ActType, SpokenAct['words']>> = {
  "RAISED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "exchanged|exchanging|exchange .. views|opinions|notes|assessments",
            "had|held|having|holding .. exchange|exchanges of views|opinions",
            "had|held|having|holding .. exchange|exchanges (on|about|regarding|concerning|in regard to|with regard to|with respect to|over|as to|in relation to|on the subject of)",
            "had|held|having|holding exchanges",
            "had|held|having|holding .. discussion|discussions|consultations|conversation|conversations (on|about|regarding|concerning|in regard to|with regard to|with respect to|as to|in relation to|on the subject of)",
            "discussed|discussing",
            "deliberated|deliberating on?",
            "compared notes",
            "shared|sharing .. views|perspectives|assessments|opinions (on|about|regarding|concerning|in regard to|with regard to|with respect to|over|as to|in relation to|on the subject of)",
            "spoke|speaking about",
            "talked|talking on",
            "consulted|consulting on|about|regarding",
            "reviewed|reviewing",
            "conferred|conferring on|about",
            "had .. talks about",
            "touched on|upon",
            "to discuss",
            "to exchange views|opinions"
          ],
          "mutual": true
        },
        {
          "cues": [
            "raised|raising",
            "brought|bringing up",
            "took|taking up"
          ]
        },
        {
          "cues": [
            "(the discussion|the discussions|discussions|the conversation|the talks|topics|topics of discussion) .. (included|covered|focused on|centered on|centred on|touched on|dealt with)"
          ],
          "whole": true
        }
      ]
    }
  },
  "STATED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "stated|stating",
            "said|saying",
            "noted|noting",
            "pointed|pointing out",
            "emphasized|emphasizing|emphasised|emphasising",
            "stressed|stressing",
            "underscored|underscoring",
            "underlined|underlining",
            "insisted|insisting",
            "replied|replying",
            "responded|responding that",
            "answered|answering that",
            "mentioned",
            "remarked|remarking",
            "added|adding that",
            "highlighted|highlighting",
            "observed|observing that",
            "maintained|maintaining that",
            "asserted|asserting",
            "argued|arguing",
            "claimed|claiming that",
            "commented|commenting",
            "recalled|recalling",
            "indicated|indicating",
            "declared|declaring",
            "acknowledged|acknowledging",
            "recognized|recognizing",
            "drew|drawing attention",
            "made|making clear",
            "made|making it clear",
            "clarified|clarifying",
            "expressed|expressing that",
            "expressed|voiced|expressing|voicing .. hope|hopes|view|views|belief|recognition|understanding|confidence|expectation|expectations|position|opinion|wish|desire|support|conviction|interest",
            "set|setting forth",
            "reflected|reflecting on",
            "told|telling .. that",
            "hoped|hoping that|for|to",
            "it is hoped",
            "it was pointed out",
            "it was stressed",
            "called|calling attention",
            "spoke|speaking of",
            "stood|standing by",
            "supported|supporting",
            "expressed|voiced .. full support",
            "considered|considering that",
            "believed|believing that",
            "looked|looking forward to",
            "took|taking note"
          ],
          "says": "all"
        }
      ]
    }
  },
  "EXPLAINED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "explained|explaining",
            "gave|giving|provided|providing|offered .. explanation|explanations|account",
            "outlined|outlining",
            "laid|laying out",
            "set|setting out",
            "elaborated|elaborating",
            "described|describing",
            "introduced .. position|efforts|policy",
            "expounded|expounding",
            "gave|giving|provided|providing .. briefing|overview",
            "shared|sharing .. position",
            "responded by explaining",
            "shared|sharing .. explanation"
          ],
          "says": "explain"
        }
      ]
    }
  },
  "PROTESTED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "protested|protesting|protests",
            "lodged|lodging|made|making|filed|filing|registered|delivered .. protest|protests|démarche"
          ],
          "says": "adds"
        }
      ],
      "inside": [
        {
          "cues": [
            "protest|protests|protested .. (to|against|over|about|the|this)",
            "(lodge|lodges|lodged|makes|made) .. protest"
          ]
        }
      ]
    }
  },
  "CONDEMNED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "condemned|condemning|condemns",
            "denounced|denouncing|denounces"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "condemn|condemns|condemned"
          ]
        }
      ]
    }
  },
  "REJECTED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "opposed|opposing|opposes",
            "rejected|rejecting|rejects",
            "refuted|refuting",
            "expressed|expressing|voiced|voicing|stated .. opposition",
            "expressed|voiced .. objection|objections",
            "objected|objecting to",
            "dismissed|dismissing",
            "ruled out",
            "refused|refusing to"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "unacceptable",
            "not .. acceptable",
            "(cannot|can never|can not|can't|could not|cannot ever|will not|would not|must not|should not|never) .. (accept|accepted|tolerated|tolerate|overlooked|condoned|forgiven|permitted)",
            "intolerable",
            "impermissible",
            "unforgivable"
          ],
          "judges": true
        },
        {
          "cues": [
            "oppose|opposes|opposed",
            "reject|rejects|rejected"
          ]
        }
      ]
    }
  },
  "EXPRESSED_CONCERN": {
    "en": {
      "verbs": [
        {
          "cues": [
            "expressed|expressing|express|voiced|voicing|conveyed|conveying|extended|extending|offered|offering|shared|sharing|delivered|raised|raising|stated|registered .. concern|concerns|regret|regrets|disappointment|dissatisfaction|unease|displeasure|dismay|alarm|worry|worries|grievance|indignation|discontent",
            "deplored|deploring|deplores",
            "regretted|regretting|regrets",
            "lamented|lamenting",
            "was|were concerned about|over|that|by",
            "(his|her|their) .. (concern|concerns|regret) (over|about|at|that)"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "regrettable",
            "deplorable",
            "lamentable",
            "disappointing",
            "(deeply|seriously|gravely|highly) concerned",
            "(is|are|was|were|remains) a? (serious|grave|deep|great|major) concern"
          ],
          "judges": true
        },
        {
          "cues": [
            "deplore|deplores|deplored",
            "regret|regrets|regretted",
            "is|was|are|were .. concerned",
            "has|had .. concerns",
            "has|have .. concern|concerns",
            "feels|felt .. disappointment|regret"
          ]
        }
      ]
    }
  },
  "CALLED_FOR": {
    "en": {
      "verbs": [
        {
          "cues": [
            "urged|urging|urges",
            "called|calling|calls for|on|upon",
            "requested|requesting|requests",
            "asked|asking|asks for|that|the|to|him|her|japan|china|for",
            "asked|asking|asks .. to|for",
            "demanded|demanding|demands",
            "sought|seeking .. cooperation|support|understanding|explanation",
            "appealed|appealing",
            "pressed|pressing for|the",
            "encouraged|encouraging",
            "would urge",
            "made|making .. request|requests",
            "reminded|reminding",
            "warned|warning",
            "advised|advising",
            "expressed .. request",
            "set|laid demands"
          ],
          "says": "none"
        },
        {
          "cues": [
            "renewed|renewing|repeated .. request|requests|call|calls|appeal|demand"
          ],
          "repeated": true
        },
        {
          "cues": [
            "response to|with my|his|her|the|their ... (request|requests|call|calls|ask) for|that|to",
            "at my|his|her .. request for"
          ],
          "noun": true
        }
      ],
      "inside": [
        {
          "cues": [
            "(would like|want|wants|wanted|wish|wishes) .. call on|upon",
            "(would like|wish|wishes|want|wants) to (ask|request|urge)",
            "would urge",
            "urge|urges|urged",
            "request|requests|requested",
            "call|calls|called on|upon|for",
            "demand|demands|demanded"
          ]
        }
      ]
    }
  },
  "REITERATED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "reiterated|reiterating|reiterates",
            "repeated|repeating that|his|her|the",
            "renewed|renewing"
          ],
          "repeated": true
        }
      ]
    }
  },
  "REAFFIRMED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "reaffirmed|reaffirming|reaffirms",
            "reconfirmed|reconfirming|reconfirms",
            "re-affirmed|re-confirmed",
            "renewed|renewing .. commitment|commitments",
            "rededicated"
          ],
          "repeated": true
        },
        {
          "cues": [
            "confirmed|confirming|confirms",
            "affirmed|affirming|affirms",
            "verified|verifying that"
          ]
        }
      ]
    }
  },
  "CONCURRED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "concurred|concurring|concurs",
            "agreed|agreeing|agrees",
            "shared|sharing the|a|an|this|that|such|their|same|his|her? same|common|basic? view|recognition|understanding|perception|position|opinion|idea|judgment|assessment|belief",
            "shared|sharing .. view|recognition|understanding|perception|opinion that|to|of",
            "decided|deciding to|that|on",
            "aligned|aligning .. views|positions",
            "were|was|are in agreement",
            "were|are of|at one|the? same? view|mind",
            "reached|reaching|came|coming to? .. agreement|consensus|understanding|accord",
            "consented|consenting",
            "expressed|expressing .. consent|agreement|assent|concurrence|approval",
            "found common ground",
            "arranged to",
            "saw eye to eye",
            "echoed|echoing",
            "accepted|accepting",
            "endorsed|endorsing",
            "shared|sharing .. *'s view|views|recognition|understanding|position|assessment",
            "(shared|sharing) .. views that"
          ],
          "says": "judge"
        }
      ],
      "inside": [
        {
          "cues": [
            "agree|agrees|agreed with|that",
            "(fully concurs|fully concurred|concurs|concurred) with",
            "share|shares .. view|recognition"
          ]
        }
      ]
    }
  },
  "WELCOMED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "welcomed|welcoming|welcomes",
            "appreciated|appreciating|appreciates",
            "praised|praising|praises",
            "hailed|hailing|hails",
            "commended|commending|commends",
            "lauded|lauding",
            "applauded|applauding",
            "spoke highly",
            "paid|paying .. tribute|respect|respects",
            "expressed|extended|expressing|extending|conveyed .. respect|respects|admiration",
            "expressed|expressing .. satisfaction|delight|pleasure|welcome",
            "celebrated|celebrating",
            "valued|valuing",
            "was|were pleased|glad|delighted with|that|to"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "welcome|welcomes|welcomed",
            "appreciate|appreciates|appreciated",
            "highly value|values|valued"
          ]
        }
      ]
    }
  },
  "CONVEYED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "congratulated|congratulating|congratulates",
            "thanked|thanking|thanks",
            "expressed|expressing|express|voiced|voicing|conveyed|conveying|extended|extending|offered|offering|shared|sharing|delivered|paid|sent .. condolence|condolences|sympathy|sympathies|appreciation|gratitude|thanks|congratulations|greetings|wishes|gratefulness|sorrow|grief|solidarity",
            "conveyed|conveying|conveys",
            "wished|wishing .. success|well|recovery",
            "sent .. message",
            "offered|offering .. prayers",
            "noted .. (condolences|gratitude)"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "feel|feels|felt .. sympathy|sympathies",
            "offer|offers|offered .. condolences|sympathy",
            "(is|was|were|are) grateful|thankful",
            "thank|thanks|thanked"
          ]
        }
      ]
    }
  },
  "PROPOSED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "proposed|proposing|proposes",
            "suggested|suggesting|suggests",
            "offered|offering|offers to|that",
            "made|making|put|putting .. proposal|proposals",
            "put forward"
          ]
        }
      ]
    }
  },
  "COMMITTED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "committed|committing|commit to|themselves|himself|herself",
            "pledged|pledging|pledges",
            "promised|promising|promises",
            "vowed|vowing|vows",
            "expressed|expressing|express|voiced|voicing|conveyed|conveying|extended|extending|offered|offering|shared|sharing|delivered|stated|stating|indicated|indicating|affirmed|made|showed|mentioned .. intention|intent|willingness|readiness|determination|resolve|commitment|resolution",
            "is|was|are|were ready|prepared|determined|willing|committed to",
            "planned|planning|plan|plans to",
            "undertook|undertaking to",
            "resolved|resolving to",
            "intends|intended|intend to",
            "recommitted",
            "(his|her|their|its) (intention|intent|readiness|determination|willingness|resolve) to"
          ]
        }
      ],
      "inside": [
        {
          "cues": [
            "will|would|shall",
            "intend|intends|intended to",
            "plan|plans|planned to",
            "(is|was|are|were) (ready|prepared|determined|willing|committed|resolved) to",
            "(is|was) going to",
            "(has|had) .. intention"
          ],
          "unless": [
            "(will|would) .. (like|appreciate|hope|need|want|welcome)"
          ]
        }
      ]
    }
  },
  "INVITED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "invited|inviting|invites",
            "expressed|expressing|express|voiced|voicing|conveyed|conveying|extended|extending|offered|offering|shared|sharing|delivered .. invitation"
          ]
        }
      ]
    }
  },
  "INFORMED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "talked|talking about",
            "informed|informing",
            "briefed|briefing",
            "notified|notifying",
            "shared|sharing .. information|developments|results|outcome|outcomes with|on|about",
            "reported|reporting on|to|that",
            "updated|updating",
            "(shared|sharing) with ... (developments|information|results|outcome|outcomes)"
          ],
          "whenJoint": "RAISED"
        }
      ]
    }
  }
};
