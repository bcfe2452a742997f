// Written by `npm run generate` from vocabulary/. Change it there.
import type { VerbFinalWords } from '../../vocabulary/verb-final.js';

/** The Japanese words of the reader. */
export const japaneseWords: VerbFinalWords = {
  "home": "JP",
  "titles": {
    "LEADERS": {
      "大統領": "President",
      "首相": "Prime Minister",
      "総理": "Prime Minister",
      "総理大臣": "Prime Minister",
      "内閣総理大臣": "Prime Minister",
      "国家主席": "President",
      "主席": "President",
      "総書記": "General Secretary",
      "国王": "King",
      "事務総長": "Secretary-General",
      "国務院総理": "Premier",
      "欧州理事会議長": "President of the European Council",
      "欧州委員会委員長": "President of the European Commission",
      "書記長": "General Secretary"
    },
    "FOREIGN_MINISTERS": {
      "外務大臣": "Minister for Foreign Affairs",
      "外相": "Foreign Minister",
      "大臣": "Minister",
      "外交部長官": "Minister of Foreign Affairs",
      "外交通商部長官": "Minister of Foreign Affairs and Trade",
      "外務部長官": "Minister of Foreign Affairs",
      "外務長官": "Secretary of Foreign Affairs",
      "長官": "Minister",
      "国務長官": "Secretary of State",
      "外交部長": "Foreign Minister",
      "部長": "Minister",
      "国務委員": "State Councilor",
      "外務・貿易大臣": "Minister for Foreign Affairs and Trade",
      "外務・協力大臣": "Minister of Foreign Affairs and Cooperation",
      "欧州外務大臣": "Minister for Europe and Foreign Affairs",
      "上級代表": "High Representative",
      "外務・安全保障政策上級代表": "High Representative for Foreign Affairs and Security Policy",
      "外務・英連邦・開発大臣": "Secretary of State for Foreign, Commonwealth and Development Affairs"
    },
    "VICE_MINISTERS": {
      "外務事務次官": "Vice-Minister for Foreign Affairs",
      "事務次官": "Vice-Minister",
      "次官": "Vice Minister",
      "第一次官": "First Vice Minister",
      "第1次官": "First Vice Minister",
      "第二次官": "Second Vice Minister",
      "外務副大臣": "State Minister for Foreign Affairs",
      "副大臣": "State Minister",
      "副長官": "Deputy Secretary",
      "国務副長官": "Deputy Secretary of State",
      "副部長": "Vice Minister",
      "外交部副部長": "Vice Foreign Minister",
      "外務次官": "Foreign Secretary"
    },
    "DIRECTORS_GENERAL": {
      "局長": "Director-General",
      "司長": "Director-General"
    },
    "WORKING_LEVEL": {
      "課長": "Director",
      "審議官": "Deputy Director-General"
    },
    "OTHER": {
      "特別代表": "Special Representative",
      "北朝鮮担当特別代表": "Special Representative for North Korea",
      "首席代表": "Chief Representative",
      "代表": "Representative",
      "大使": "Ambassador",
      "次官補": "Assistant Secretary",
      "次官補代理": "Deputy Assistant Secretary",
      "次官補代理代行": "Acting Deputy Assistant Secretary",
      "本部長": "Special Representative",
      "参事官": "Deputy Director-General",
      "外務審議官": "Senior Deputy Minister",
      "補佐官": "Adviser",
      "報道官": "Press Secretary",
      "委員長": "Chairman",
      "議長": "Chair",
      "国家安全保障局長": "National Security Advisor",
      "国家安保室長": "National Security Advisor",
      "防衛大臣": "Minister of Defense",
      "防衛相": "Minister of Defense",
      "国防大臣": "Minister of Defence",
      "国防相": "Minister of Defence",
      "国防長官": "Secretary of Defense",
      "国防部長官": "Minister of National Defense",
      "官房長官": "Chief Cabinet Secretary",
      "内閣官房長官": "Chief Cabinet Secretary",
      "財務大臣": "Minister of Finance",
      "財務長官": "Secretary of the Treasury",
      "商務長官": "Secretary of Commerce",
      "経済産業大臣": "Minister of Economy, Trade and Industry",
      "経産相": "Minister of Economy, Trade and Industry",
      "農林水産大臣": "Minister of Agriculture, Forestry and Fisheries",
      "統一部長官": "Minister of Unification",
      "議員": "Member of Parliament",
      "公使": "Minister",
      "氏": "Mr. or Ms."
    }
  },
  "notTitles": [
    "級",
    "就任",
    "間"
  ],
  "organs": [
    "外務省",
    "外交部",
    "国務省",
    "国務",
    "内閣",
    "政府",
    "国家",
    "首相府",
    "大統領府",
    "中国共産党",
    "新任の",
    "・"
  ],
  "bodies": [
    "外務省",
    "外交部",
    "国務省",
    "外務・英連邦・開発省"
  ],
  "organizations": [
    "欧州連合",
    "EU",
    "国際連合",
    "国連",
    "NATO",
    "北大西洋条約機構",
    "ASEAN"
  ],
  "joins": [
    "兼"
  ],
  "groups": [
    "双方",
    "両国",
    "両者",
    "両政府",
    "三者",
    "三か国",
    "3か国",
    "3者",
    "三カ国",
    "出席者",
    "日米韓の外相"
  ],
  "groupHeads": [
    "両",
    "三",
    "四",
    "各国",
    "日韓両",
    "日中両",
    "日米両"
  ],
  "groupNouns": [
    "首脳",
    "者",
    "国",
    "国政府"
  ],
  "sides": {
    "own": [
      "我が方",
      "当方",
      "日本側"
    ],
    "other": [
      "先方"
    ],
    "nouns": [
      "側",
      "政府"
    ]
  },
  "outsiders": [
    "外務省",
    "報道官",
    "同省"
  ],
  "events": [
    "電話会談",
    "電話協議",
    "電話で会談",
    "テレビ会談",
    "首脳会談",
    "外相会談",
    "外相会合",
    "会談",
    "会合",
    "協議",
    "懇談",
    "意見交換",
    "立ち話",
    "面会",
    "会う",
    "表敬",
    "戦略対話",
    "対話",
    "電話で協議"
  ],
  "modes": [
    {
      "mode": "VIDEO",
      "words": [
        "テレビ会談",
        "テレビ電話",
        "テレビ会議",
        "オンライン",
        "ビデオ会談"
      ]
    },
    {
      "mode": "TELEPHONE",
      "words": [
        "電話会談",
        "電話協議",
        "電話で",
        "電話により",
        "通話"
      ]
    }
  ],
  "margins": [
    "に出席するため",
    "に出席のため",
    "の機会に",
    "の際に",
    "に際して",
    "に際し",
    "を機に",
    "出席のため",
    "のマージンで"
  ],
  "marginHeads": [
    "会合",
    "会議",
    "サミット",
    "総会",
    "首脳会議"
  ],
  "attendants": [
    "同席",
    "陪席"
  ],
  "placeMarks": [
    "において",
    "で",
    "を訪れ",
    "を訪問",
    "訪問中",
    "に到着",
    "にて"
  ],
  "repeats": [
    "改めて",
    "重ねて",
    "再び",
    "再度",
    "繰り返し"
  ],
  "replies": [
    "これに対し",
    "これに対して",
    "それに対し",
    "これを受け",
    "他方"
  ],
  "references": {
    "talks": [
      "電話会談",
      "首脳電話会談",
      "電話会談",
      "テレビ会談",
      "首脳会談",
      "外相会談",
      "外相会合",
      "次官協議",
      "局長協議",
      "戦略対話",
      "電話協議",
      "会談",
      "会合",
      "協議"
    ],
    "earlier": [
      "前回",
      "先般",
      "先日",
      "先月",
      "昨日",
      "過日",
      "前日",
      "昨年",
      "直近"
    ],
    "follows": [
      "に続けて",
      "に続き",
      "に続いて",
      "を踏まえ",
      "を受けて",
      "の成果を踏まえ",
      "の結果を踏まえ",
      "のフォローアップ",
      "で得られた",
      "で打ち出された",
      "で一致した",
      "で確認した",
      "での一致"
    ]
  },
  "leadIns": [
    "以下",
    "次のとおり",
    "次の通り",
    "次の点",
    "次の諸点",
    "下記"
  ],
  "additions": [
    "また",
    "さらに",
    "更に",
    "併せて",
    "あわせて",
    "加えて",
    "このほか",
    "そのほか",
    "その他",
    "なお",
    "同時に"
  ],
  "answers": [
    "応じ",
    "回答",
    "反応",
    "応え",
    "答え"
  ],
  "anaphora": [
    "これら",
    "この問題",
    "この点",
    "同問題",
    "前二者",
    "こうした",
    "そうした",
    "この立場",
    "そのような"
  ],
  "pronouns": [
    "これを",
    "これに",
    "それを",
    "それに",
    "本件",
    "同件"
  ],
  "notAnaphora": [
    "こうした中",
    "そうした中",
    "こうした状況"
  ],
  "positions": [
    "立場"
  ],
  "matterless": [
    "立場",
    "発言",
    "説明",
    "主張",
    "考え",
    "認識",
    "意見",
    "見解",
    "謝意",
    "感謝",
    "祝意",
    "敬意",
    "支持",
    "賛同",
    "同意",
    "賛意",
    "同様",
    "抗議",
    "遺憾",
    "対応",
    "適切",
    "措置",
    "回答",
    "応答",
    "反論",
    "応酬",
    "懸念",
    "理解",
    "協力",
    "期待",
    "希望",
    "要請",
    "評価",
    "表明",
    "一貫",
    "独自",
    "全面",
    "政府",
    "我が国",
    "我が方",
    "双方",
    "両国",
    "両外相",
    "両大臣",
    "両者",
    "今後",
    "冷静",
    "丁寧",
    "誠実",
    "議論",
    "真摯",
    "率直",
    "詳細",
    "現状",
    "現下",
    "情勢",
    "状況",
    "問題",
    "見方",
    "意向",
    "方針",
    "用意",
    "努力",
    "重要性",
    "必要性",
    "意義",
    "緊密",
    "連携",
    "引き続き",
    "着実",
    "実施",
    "迅速",
    "早期",
    "解決",
    "報告",
    "紹介",
    "提案",
    "指摘",
    "強調",
    "確認",
    "共有",
    "国内",
    "国民",
    "責任",
    "動き",
    "相手",
    "深甚",
    "深い",
    "心から",
    "言及",
    "反応",
    "合意"
  ],
  "relations": {
    "two": [
      "両国関係",
      "二国間関係",
      "両国間の関係",
      "二国間の関係"
    ],
    "matters": [
      "両国間の懸案",
      "両国間の問題",
      "二国間の懸案",
      "二国間の問題",
      "両国間の諸課題"
    ],
    "twoCooperation": [
      "両国間の連携",
      "両国の協力",
      "二国間協力",
      "両国間の協力",
      "実質協力"
    ],
    "relations": [
      "関係"
    ],
    "cooperation": [
      "連携",
      "協力",
      "協調"
    ]
  },
  "clock": {
    "local": [
      "現地時間"
    ],
    "home": [
      "日本時間"
    ]
  },
  "issueHeads": [
    "問題",
    "情勢",
    "関係",
    "協力",
    "協定",
    "計画",
    "構想"
  ]
};
