// Written by `npm run generate` from vocabulary/. Change it there.
import type { NameWords } from '../../vocabulary/names.js';

/** What tells whether two names are of one thing. */
export const nameWords: NameWords = {
  "letters": {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ı": "i"
  },
  "titles": [
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "sir",
    "dame",
    "lord",
    "baroness"
  ],
  "suffixes": [
    "jr",
    "sr",
    "ii",
    "iii"
  ],
  "smallWords": [
    "a",
    "an",
    "and",
    "de",
    "for",
    "in",
    "of",
    "on",
    "the",
    "to"
  ],
  "placeKinds": [
    "city of",
    "town of",
    "municipality of",
    "metropolitan city of",
    "special city of"
  ],
  "rankWords": [
    "acting",
    "assistant",
    "deputy",
    "first",
    "former",
    "junior",
    "minister-counsellor",
    "parliamentary",
    "permanent",
    "principal",
    "second",
    "senior",
    "special",
    "under",
    "vice"
  ],
  "hanVariants": [
    "国國",
    "沢澤",
    "浜濱",
    "辺邊邉",
    "広廣",
    "斎齋斉齊",
    "高髙",
    "崎﨑",
    "桜櫻",
    "渋澁",
    "会會",
    "岳嶽",
    "竜龍龙",
    "鄭郑",
    "義义",
    "溶镕",
    "陳陈",
    "劉刘",
    "趙赵",
    "張张",
    "楊杨",
    "吳吴呉",
    "東东",
    "馬马",
    "華华",
    "剛刚",
    "習习",
    "強强",
    "麗丽"
  ],
  "hangul": {
    "initials": [
      "g",
      "kk",
      "n",
      "d",
      "tt",
      "r",
      "m",
      "b",
      "pp",
      "s",
      "ss",
      "",
      "j",
      "jj",
      "ch",
      "k",
      "t",
      "p",
      "h"
    ],
    "vowels": [
      "a",
      "ae",
      "ya",
      "yae",
      "eo",
      "e",
      "yeo",
      "ye",
      "o",
      "wa",
      "wae",
      "oe",
      "yo",
      "u",
      "wo",
      "we",
      "wi",
      "yu",
      "eu",
      "ui",
      "i"
    ],
    "finals": [
      "",
      "k",
      "k",
      "k",
      "n",
      "n",
      "n",
      "t",
      "l",
      "k",
      "m",
      "l",
      "l",
      "l",
      "l",
      "l",
      "m",
      "p",
      "p",
      "t",
      "t",
      "ng",
      "t",
      "t",
      "k",
      "t",
      "p",
      "h"
    ]
  },
  "romanizations": {
    "Japanese": [
      {
        "written": "ou|oo|oh(?![aiueo])",
        "as": "o"
      },
      {
        "written": "uu",
        "as": "u"
      },
      {
        "written": "m(?=[bp])",
        "as": "n"
      },
      {
        "written": "shi",
        "as": "si"
      },
      {
        "written": "sh",
        "as": "sy"
      },
      {
        "written": "chi",
        "as": "ti"
      },
      {
        "written": "ch",
        "as": "ty"
      },
      {
        "written": "tsu",
        "as": "tu"
      },
      {
        "written": "fu",
        "as": "hu"
      },
      {
        "written": "ji",
        "as": "zi"
      },
      {
        "written": "j",
        "as": "zy"
      }
    ],
    "Korean": [
      {
        "written": "^(?:lee|yi|rhee|ri)$",
        "as": "i"
      },
      {
        "written": "^(?:park|pak|bak|bark)$",
        "as": "bag"
      },
      {
        "written": "^(?:noh|roh|no)$",
        "as": "no"
      },
      {
        "written": "^(?:lim|rim|yim|im)$",
        "as": "im"
      },
      {
        "written": "^(?:yoo|yu|ryu|ryoo|you|yoon(?!.))$",
        "as": "yu"
      },
      {
        "written": "^(?:choi|choe|choy)$",
        "as": "coe"
      },
      {
        "written": "^oh$",
        "as": "o"
      },
      {
        "written": "^ahn$",
        "as": "an"
      },
      {
        "written": "^koh$",
        "as": "go"
      },
      {
        "written": "^(?:suh|seo)$",
        "as": "su"
      },
      {
        "written": "eui",
        "as": "ui"
      },
      {
        "written": "eo|eu|oo|ou",
        "as": "u"
      },
      {
        "written": "ee",
        "as": "i"
      },
      {
        "written": "ae|ai",
        "as": "e"
      },
      {
        "written": "wh",
        "as": "hw"
      },
      {
        "written": "sh",
        "as": "s"
      },
      {
        "written": "ch",
        "as": "j"
      },
      {
        "written": "ck|kh|kk|k",
        "as": "g"
      },
      {
        "written": "ph|pp|p",
        "as": "b"
      },
      {
        "written": "th|tt|t",
        "as": "d"
      }
    ],
    "Japanese in Korean letters": [
      {
        "written": "ou|oo|oh(?![aiueo])",
        "as": "o"
      },
      {
        "written": "uu|eu",
        "as": "u"
      },
      {
        "written": "shi",
        "as": "si"
      },
      {
        "written": "sh",
        "as": "s"
      },
      {
        "written": "chi",
        "as": "ji"
      },
      {
        "written": "ch",
        "as": "j"
      },
      {
        "written": "tsu|jju",
        "as": "su"
      },
      {
        "written": "fu",
        "as": "hu"
      },
      {
        "written": "kk|k",
        "as": "g"
      },
      {
        "written": "pp|p",
        "as": "b"
      },
      {
        "written": "tt|t",
        "as": "d"
      },
      {
        "written": "z",
        "as": "j"
      }
    ],
    "Russian and Ukrainian": [
      {
        "written": "(?:iy|yy|ii|ij|yi|ey|ei|y|i)$",
        "as": "i"
      },
      {
        "written": "ks",
        "as": "x"
      },
      {
        "written": "kh",
        "as": "h"
      },
      {
        "written": "gu(?=[ei])",
        "as": "g"
      },
      {
        "written": "ia|ja",
        "as": "ya"
      },
      {
        "written": "iu|ju",
        "as": "yu"
      },
      {
        "written": "yo|io|ye",
        "as": "e"
      },
      {
        "written": "w",
        "as": "v"
      },
      {
        "written": "ph",
        "as": "f"
      },
      {
        "written": "sch",
        "as": "sh"
      },
      {
        "written": "y",
        "as": "i"
      }
    ],
    "Arabic": [
      {
        "written": "^(?:al|el|bin|ibn)(?=[a-z]{3})",
        "as": ""
      },
      {
        "written": "^m[ou]ham+[ae]d$",
        "as": "mhmd"
      },
      {
        "written": "ou|oo|o",
        "as": "u"
      },
      {
        "written": "ee|ai|ay|ei|ey|y",
        "as": "i"
      },
      {
        "written": "q",
        "as": "k"
      },
      {
        "written": "kh",
        "as": "h"
      },
      {
        "written": "dh",
        "as": "d"
      },
      {
        "written": "e",
        "as": "a"
      }
    ]
  }
};
