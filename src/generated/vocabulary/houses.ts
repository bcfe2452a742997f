// Written by `npm run generate` from vocabulary/. Change it there.
import type { House } from '../../vocabulary/house.js';

/** The files of vocabulary/houses. */
export const housesNames = [
  "kantei",
  "mofa-japan",
  "mofa-korea",
  "us-state-department",
  "white-house"
] as const;

/** A file of vocabulary/houses, without `.json`. */
export type HouseName = (typeof housesNames)[number];

/** The ministries and offices that publish, by the name of their file. */
export const houses: Readonly<Record<HouseName, House>> = {
  "kantei": {
    "publishers": [
      "org:kantei",
      "Prime Minister's Office of Japan"
    ],
    "country": "JP",
    "speaker": "Prime Minister",
    "ownOffices": [
      {
        "words": [
          "The Prime Minister"
        ],
        "title": "Prime Minister"
      }
    ],
    "surnameFirst": true,
    "clocks": [
      {
        "words": [
          "jst"
        ],
        "timeZone": "Asia/Tokyo"
      }
    ]
  },
  "mofa-japan": {
    "publishers": [
      "org:mofa-jp",
      "Ministry of Foreign Affairs of Japan",
      "MOFA Japan"
    ],
    "country": "JP",
    "surnameFirst": true,
    "lists": {
      "numbersWithoutPoint": true
    },
    "clocks": [
      {
        "words": [
          "jst"
        ],
        "timeZone": "Asia/Tokyo"
      }
    ]
  },
  "mofa-korea": {
    "publishers": [
      "org:mofa-kr",
      "Ministry of Foreign Affairs of the Republic of Korea",
      "MOFA Korea",
      "Ministry of Foreign Affairs, Republic of Korea"
    ],
    "country": "KR",
    "clocks": [
      {
        "words": [
          "kst"
        ],
        "timeZone": "Asia/Seoul"
      }
    ]
  },
  "us-state-department": {
    "publishers": [
      "org:us-state-department",
      "U.S. Department of State"
    ],
    "country": "US",
    "ownOffices": [
      {
        "words": [
          "The Secretary"
        ],
        "title": "Secretary of State"
      },
      {
        "words": [
          "The Deputy Secretary"
        ],
        "title": "Deputy Secretary of State"
      }
    ],
    "numericDays": "MONTH_FIRST",
    "clocks": [
      {
        "words": [
          "est|edt|et",
          "u.s.? eastern standard|daylight? time"
        ],
        "timeZone": "America/New_York"
      }
    ]
  },
  "white-house": {
    "publishers": [
      "org:white-house",
      "White House"
    ],
    "country": "US",
    "ownOffices": [
      {
        "words": [
          "The President"
        ],
        "title": "President"
      }
    ],
    "numericDays": "MONTH_FIRST",
    "clocks": [
      {
        "words": [
          "est|edt|et",
          "u.s.? eastern standard|daylight? time"
        ],
        "timeZone": "America/New_York"
      }
    ]
  }
};
