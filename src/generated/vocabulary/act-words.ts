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
            "talked|talking on",
            "consulted|consulting on|about|regarding",
            "reviewed|reviewing",
            "conferred|conferring on|about",
            "had .. talks about",
            "touched on|upon",
            "to discuss",
            "to exchange views|opinions",
            "exchanged|exchanging on",
            "shared|sharing views",
            "spoke|speaking .. about",
            "had|held|having|holding ... discussion|discussions|exchange|exchanges on|about",
            "were|was discussed",
            "covered"
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
    },
    "ja": [
      {
        "predicates": [
          "意見交換する",
          "意見交換を 行う",
          "意見を 交換する",
          "意見を 交わす",
          "やり取りする",
          "やり取りを 行う",
          "議論する",
          "議論を 行う|交わす",
          "話し合う",
          "情報交換する",
          "情報交換を 行う",
          "議論を 深める",
          "意見交換 実施する"
        ],
        "mutual": "unlessNamed"
      },
      {
        "predicates": [
          "やり取りが ある|行われる",
          "議論が 行われる",
          "意見交換が 行われる",
          "応酬が ある"
        ],
        "mutual": "always"
      },
      {
        "predicates": [
          "提起する",
          "言及する",
          "取り上げる",
          "触れる",
          "問題提起する",
          "問題提起を 行う"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "의견을 교환하다|나누다",
          "의견 교환을 하다|가지다",
          "견해를 나누다|교환하다",
          "논의하다",
          "협의하다",
          "평가를 공유하다",
          "진전사항을 공유하다",
          "대화를 나누다",
          "점검하다",
          "숙의하다",
          "논의를 가지다|하다",
          "의견을 주고받다",
          "견해를 주고받다",
          "협의를 가지다"
        ],
        "mutual": "unlessNamed"
      },
      {
        "predicates": [
          "제기하다",
          "거론하다"
        ]
      }
    ]
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
            "took|taking note",
            "described|describing ... as",
            "pointed|pointing to"
          ],
          "says": "all"
        },
        {
          "cues": [
            "stress",
            "underscore",
            "emphasize|emphasise",
            "underline",
            "recognize|recognise",
            "note",
            "support",
            "believe"
          ],
          "says": "all",
          "ownWords": true
        }
      ]
    },
    "ja": [
      {
        "predicates": [
          "述べる",
          "強調する",
          "指摘する",
          "応じる",
          "発言する",
          "主張する",
          "伝達する",
          "伝える",
          "申し入れる",
          "表明する",
          "語る",
          "発言が ある|なされる|行われる",
          "発言を 行う",
          "考え|意向|認識|見解|見方|方針 示す|述べる|伝える|強調する|示される|述べられる|説明する"
        ],
        "reports": true,
        "whenAgain": "REITERATED",
        "joins": true
      },
      {
        "predicates": [
          "だとする",
          "であるとする",
          "べきとする",
          "必要とする",
          "いとする"
        ],
        "reports": true,
        "endsSentence": true,
        "whenAgain": "REITERATED",
        "joins": true
      },
      {
        "predicates": [
          "支持を 伝える|示す|述べる",
          "反応が ある|示される",
          "立場を 伝える|述べる|示す|表明する|主張する",
          "支持を 示す|表明する|表す",
          "支持が 示される|表明される",
          "期待を 示す|表明する|述べる|表す",
          "期待が 示される|表明される",
          "注視する",
          "必要性|重要性|意義 訴える|述べる|強調する|指摘する|言及する",
          "支持する",
          "期待する",
          "希望する",
          "回答が ある",
          "回答を 得る"
        ],
        "whenAgain": "REITERATED",
        "joins": true
      }
    ],
    "ko": [
      {
        "predicates": [
          "강조하다",
          "지적하다",
          "언급하다",
          "상기하다",
          "상기시키다",
          "밝히다",
          "말하다",
          "고_하다",
          "덧붙이다",
          "평하다",
          "주장하다",
          "답하다",
          "화답하다",
          "답변하다",
          "설파하다",
          "부언하다",
          "언급이 있다"
        ],
        "reports": true,
        "joins": true
      },
      {
        "predicates": [
          "희망하다",
          "기대하다",
          "기원하다",
          "지지하다",
          "기대를 표명하다|밝히다|표하다|나타내다",
          "희망을 표명하다|밝히다|표하다|나타내다",
          "지지를 표명하다|밝히다|표하다|나타내다",
          "입장을 밝히다|표명하다|피력하다|나타내다",
          "의미를 부여하다",
          "관심을 표명하다|표하다",
          "바라다",
          "유감을 밝히다",
          "뜻을 밝히다|전하다|나타내다"
        ],
        "joins": true
      }
    ]
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
    },
    "ja": [
      {
        "predicates": [
          "説明する",
          "説明が ある|なされる|行われる",
          "説明を 行う"
        ],
        "joins": true
      }
    ],
    "ko": [
      {
        "predicates": [
          "설명하다"
        ],
        "joins": true
      }
    ]
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
        },
        {
          "cues": [
            "renewed|renewing|reiterated|reiterating|repeated|repeating .. protest|protests"
          ],
          "repeated": true
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
    },
    "ja": [
      {
        "predicates": [
          "抗議する",
          "抗議|抗議の申入れ 行う|申し入れる|伝える|伝達する"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "항의하다",
          "항의의 뜻을 표하다|전달하다|표명하다|전하다",
          "항의를 제기하다|전달하다"
        ]
      }
    ]
  },
  "CONDEMNED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "condemned|condemning|condemns",
            "denounced|denouncing|denounces"
          ]
        },
        {
          "cues": [
            "renewed|renewing|reiterated|reiterating|repeated|repeating .. condemnation"
          ],
          "repeated": true
        },
        {
          "cues": [
            "condemn"
          ],
          "ownWords": true
        }
      ],
      "inside": [
        {
          "cues": [
            "condemn|condemns|condemned"
          ]
        }
      ]
    },
    "ja": [
      {
        "predicates": [
          "非難する",
          "非難を 表明する",
          "糾弾する"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "규탄하다",
          "비난하다"
        ]
      }
    ]
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
        },
        {
          "cues": [
            "reject",
            "oppose"
          ],
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "受け入れられない",
          "受入れられない",
          "受け入れることはできない",
          "認められない",
          "認めることはできない",
          "容認できない",
          "応じられない",
          "応じることはできない",
          "許されない",
          "許容できない",
          "受け入れ難い",
          "反論する",
          "反論が ある",
          "反論を 行う",
          "拒否する",
          "反対する",
          "反対を 表明する"
        ],
        "joins": true
      }
    ],
    "ko": [
      {
        "predicates": [
          "수용할 수 없음을 분명히 하다",
          "받아들일 수 없음을 분명히 하다",
          "수용할 수 없다",
          "받아들일 수 없다",
          "용납할 수 없다",
          "인정할 수 없다",
          "반대 입장을 전달하다|표명하다|밝히다",
          "반박하다",
          "거부하다",
          "일축하다",
          "반대하다"
        ],
        "joins": true
      }
    ]
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
            "(his|her|their) .. (concern|concerns|regret) (over|about|at|that)",
            "expressed|expressing|voiced|voicing .. horror|outrage|shock"
          ]
        },
        {
          "cues": [
            "renewed|renewing|reiterated|reiterating|repeated|repeating .. concern|concerns|regret"
          ],
          "repeated": true
        },
        {
          "cues": [
            "express .. concern|concerns|regret|alarm",
            "deplore",
            "regret",
            "(are|am) .. concerned"
          ],
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "懸念|憂慮|遺憾|失望|危機感 表明する|伝える|伝達する|示す|述べる|共有する|表す|表する|強調する|提起する",
          "遺憾である",
          "懸念する",
          "憂慮する",
          "懸念している"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "우려|유감|실망|실망감 표명하다|표하다|전달하다|전하다|공유하다|강조하다|상기하다|나타내다|제기하다|표시하다|함께하다|밝히다",
          "우려하다",
          "유감과 함께",
          "실망과 함께",
          "우려와 함께",
          "유감이다"
        ]
      }
    ]
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
            "renewed|renewing|reiterated|reiterating|repeated|repeating .. request|requests|call|calls|appeal|demand|demands"
          ],
          "repeated": true
        },
        {
          "cues": [
            "response to|with my|his|her|the|their ... (request|requests|call|calls|ask) for|that|to",
            "at my|his|her .. request for"
          ],
          "noun": true
        },
        {
          "cues": [
            "call for|on|upon",
            "urge",
            "request",
            "ask"
          ],
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "求める",
          "要求する",
          "要請する",
          "要望する",
          "よう 申し入れる",
          "よう 伝える",
          "働きかける",
          "促す",
          "呼びかける",
          "訴える",
          "要請を 行う",
          "要請が ある",
          "協力を 依頼する"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "촉구하다",
          "요청하다",
          "요구하다",
          "당부하다",
          "협조를 구하다",
          "주문하다",
          "부탁하다",
          "지지|협조|협력|이해|관심 구하다",
          "호소하다",
          "독려하다"
        ]
      }
    ]
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
    },
    "ja": [
      {
        "predicates": [
          "繰り返す",
          "繰り返し 述べる|強調する|伝える",
          "再度主張する"
        ],
        "reports": true,
        "repeated": true
      }
    ],
    "ko": [
      {
        "predicates": [
          "재천명하다",
          "되풀이하다",
          "재강조하다"
        ],
        "reports": true,
        "repeated": true
      }
    ]
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
            "verified|verifying that",
            "affirmed|confirmed .. determination|resolve"
          ]
        },
        {
          "cues": [
            "affirm"
          ],
          "ownWords": true
        },
        {
          "cues": [
            "reaffirm",
            "reiterate .. commitment|support"
          ],
          "repeated": true,
          "ownWords": true
        }
      ]
    },
    "ja": [
      {
        "predicates": [
          "確認する",
          "確認し合う",
          "認識を 確認する"
        ],
        "mutual": "unlessNamed"
      },
      {
        "predicates": [
          "再確認する"
        ],
        "mutual": "unlessNamed",
        "repeated": true
      }
    ],
    "ko": [
      {
        "predicates": [
          "재확인하다"
        ],
        "repeated": true
      },
      {
        "predicates": [
          "확인하다"
        ]
      }
    ]
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
            "(shared|sharing) .. views that",
            "coordinated|coordinating .. schedule|schedules"
          ],
          "says": "judge"
        },
        {
          "cues": [
            "agree",
            "concur"
          ],
          "says": "judge",
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "一致する",
          "一致をみる|見る",
          "認識|見方|問題意識|考え|方針|見解 共有する|共有される",
          "こととする",
          "申し合わせる",
          "合意する",
          "決定する",
          "意見の 一致をみる|見る"
        ],
        "mutual": "always"
      },
      {
        "predicates": [
          "賛意を 示す|表明する|表す",
          "同様の考えを 示す|述べる",
          "同様の考えが 示される|述べられる",
          "同意する",
          "賛同する",
          "賛同を 示す|表明する",
          "同感である"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "의견|뜻|인식|견해|입장 같이하다|같이_하다|모으다|함께하다|함께_하다|일치하다",
          "인식을 공유하다",
          "공감하다",
          "합의하다",
          "기로 의견을 모으다",
          "기로 뜻을 모으다",
          "힘을 모으기로 하다",
          "공감대를 이루다|형성하다",
          "기로_합의하다",
          "기로 의견을 같이하다"
        ],
        "mutual": "unlessNamed"
      },
      {
        "predicates": [
          "찬동의 뜻을 나타내다|표하다|표명하다",
          "공감을 표하다|나타내다|표명하다",
          "공감과 지지를 표하다|나타내다|표명하다",
          "동의하다",
          "동감을 표하다",
          "호응하다",
          "동감하다",
          "적극 호응하다"
        ]
      }
    ]
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
            "(noted|took note) with (satisfaction|appreciation|pleasure)",
            "spoke highly",
            "paid|paying .. tribute|respect|respects",
            "expressed|extended|expressing|extending|conveyed .. respect|respects|admiration",
            "expressed|expressing .. satisfaction|delight|pleasure|welcome",
            "celebrated|celebrating",
            "valued|valuing",
            "was|were pleased|glad|delighted with|that|to",
            "shared|sharing .. delight|satisfaction|pleasure"
          ]
        },
        {
          "cues": [
            "welcome",
            "appreciate",
            "commend"
          ],
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "歓迎する",
          "歓迎の意を 表明する|表する|示す",
          "歓迎を 表明する",
          "評価する",
          "敬意を 表する|表明する|示す|表す"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "환영하다",
          "환영의 뜻을 표하다|나타내다|표명하다",
          "평가하다",
          "높이 평가하다"
        ]
      }
    ]
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
        },
        {
          "cues": [
            "renewed|renewing|reiterated|reiterating|repeated|repeating .. condolences|sympathy|thanks|gratitude|congratulations|appreciation"
          ],
          "repeated": true
        },
        {
          "cues": [
            "thank",
            "congratulate"
          ],
          "ownWords": true
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
    },
    "ja": [
      {
        "predicates": [
          "祝意|謝意|弔意|感謝|お見舞い|お悔やみ|哀悼|挨拶|祝辞|お祝い|見舞い|お礼 伝える|述べる|表明する|表す|表する|示す|申し上げる|ある|寄せる|表明がある|述べる",
          "感謝する",
          "祝福する",
          "深謝する",
          "御礼を 述べる|伝える"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "축하하다",
          "축하를 전하다|표하다|표명하다|보내다",
          "축하의 뜻을 전하다|표하다|표명하다|전달하다",
          "사의|감사|애도|조의|위로|고마움|축하 표하다|표명하다|전하다|전달하다|나타내다|표시하다",
          "입장을 전달하다",
          "감사하다"
        ]
      }
    ]
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
    },
    "ja": [
      {
        "predicates": [
          "提案する",
          "提案を 行う",
          "提案が ある",
          "ことを提起する"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "자고_하다",
          "자고_말하다",
          "자고_밝히다",
          "자고_답하다",
          "자고_강조하다"
        ],
        "whenJoint": "CONCURRED"
      },
      {
        "predicates": [
          "제안하다",
          "제의하다",
          "초청하다"
        ]
      }
    ]
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
        },
        {
          "cues": [
            "commit",
            "pledge",
            "undertake to",
            "intend to"
          ],
          "ownWords": true
        },
        {
          "cues": [
            "will"
          ],
          "ownWords": true,
          "onlyJoint": true
        }
      ],
      "inside": [
        {
          "cues": [
            "will|would|shall",
            "intend|intends|intended to",
            "plan|plans|planned to",
            "(is|was|are|were) (ready|prepared|determined|willing|resolved) to",
            "(is|was) going to",
            "(has|had) .. intention"
          ],
          "unless": [
            "(will|would) .. (like|appreciate|hope|need|want|welcome)"
          ]
        }
      ]
    },
    "ja": [
      {
        "predicates": [
          "していきたい",
          "用意がある",
          "でいきたい",
          "考えである",
          "意向である",
          "惜しまない",
          "ていきたい",
          "努力する",
          "協力する",
          "強化する",
          "継続する",
          "維持する",
          "推進する",
          "尽力する",
          "連携する",
          "取り組む",
          "実施する",
          "したい",
          "続ける",
          "果たす",
          "ていく",
          "努める",
          "進める",
          "でいく",
          "支える",
          "たい",
          "する",
          "行う"
        ],
        "inReport": true,
        "whenAgain": "REITERATED"
      },
      {
        "predicates": [
          "決意を 述べる|表明する|示す",
          "約束する",
          "意向を 示す|表明する|述べる|伝える"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "겠다고_하다",
          "겠다고_밝히다",
          "겠다고_말하다",
          "겠다고_약속하다",
          "겠다고_강조하다",
          "겠다고_전하다",
          "겠다고_언급하다",
          "고자_한다고_하다",
          "고자_한다고_밝히다",
          "고자_한다고_말하다",
          "고자_한다고_강조하다",
          "기로_하다",
          "기로_약속하다",
          "겠다고_답하다",
          "겠다고_화답하다",
          "자고_다짐하다",
          "기로_다짐하다",
          "겠다는 뜻을 밝히다|전하다|표명하다",
          "겠다는 의지를 밝히다|피력하다|표명하다"
        ],
        "whenJoint": "CONCURRED"
      },
      {
        "predicates": [
          "약속하다",
          "의사|의지|결의 표명하다|밝히다|피력하다",
          "다짐하다"
        ]
      }
    ]
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
    },
    "ja": [
      {
        "predicates": [
          "招待する",
          "招請する",
          "招待を 行う|伝える"
        ]
      }
    ]
  },
  "INFORMED": {
    "en": {
      "verbs": [
        {
          "cues": [
            "talked|talking about",
            "informed|informing",
            "notified|notifying",
            "shared|sharing .. information|developments|results|outcome|outcomes with|on|about",
            "reported|reporting on|to|that",
            "updated|updating",
            "(shared|sharing) with ... (developments|information|results|outcome|outcomes)"
          ],
          "whenJoint": "RAISED"
        },
        {
          "cues": [
            "briefed|briefing"
          ]
        }
      ]
    },
    "ja": [
      {
        "predicates": [
          "紹介する",
          "紹介が ある",
          "報告する",
          "情報を 共有する|提供する",
          "情報提供を 行う"
        ]
      }
    ],
    "ko": [
      {
        "predicates": [
          "소개하다",
          "알리다",
          "설명을 듣다"
        ]
      }
    ]
  }
};
