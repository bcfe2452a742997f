// Written by `npm run generate` from vocabulary/. Change it there.
import type { House } from '../../vocabulary/house.js';

/** The files of vocabulary/houses. */
export const housesNames = [
  "australian-ministers",
  "auswaertiges-amt",
  "fcdo",
  "global-affairs-canada",
  "kantei",
  "mea-india",
  "mfa-china",
  "mfa-egypt",
  "mfa-iran",
  "mfa-russia",
  "mfa-singapore",
  "mofa-japan",
  "mofa-korea",
  "mofa-pakistan",
  "mofa-vietnam",
  "number-10",
  "president-of-ukraine",
  "quai-d-orsay",
  "us-state-department",
  "white-house"
] as const;

/** A file of vocabulary/houses, without `.json`. */
export type HouseName = (typeof housesNames)[number];

/** The ministries and offices that publish, by the name of their file. */
export const houses: Readonly<Record<HouseName, House>> = {
  "australian-ministers": {
    "publishers": [
      "Minister for Defence, Australia",
      "Minister for Foreign Affairs, Australia",
      "Department of Foreign Affairs and Trade of Australia"
    ],
    "country": "AU",
    "honorifics": [
      "Senator the Hon",
      "The Hon",
      "Senator the Honourable"
    ],
    "numericDays": "DAY_FIRST",
    "clocks": [
      {
        "words": [
          "aest|aedt"
        ],
        "timeZone": "Australia/Sydney"
      }
    ]
  },
  "auswaertiges-amt": {
    "publishers": [
      "Federal Foreign Office",
      "Federal Foreign Office of Germany",
      "Auswärtiges Amt"
    ],
    "country": "DE",
    "speaker": "Foreign Minister",
    "titles": {
      "FOREIGN_MINISTERS": [
        "Federal Foreign Minister",
        "Federal Minister for Foreign Affairs"
      ]
    },
    "ownOffices": [
      {
        "words": [
          "The Federal Foreign Minister"
        ],
        "title": "Foreign Minister"
      }
    ],
    "numericDays": "DAY_FIRST"
  },
  "fcdo": {
    "publishers": [
      "Foreign, Commonwealth & Development Office",
      "Foreign, Commonwealth and Development Office"
    ],
    "country": "GB",
    "speaker": "Foreign Secretary",
    "titles": {
      "FOREIGN_MINISTERS": [
        "Foreign Secretary"
      ]
    },
    "ownOffices": [
      {
        "words": [
          "The Foreign Secretary"
        ],
        "title": "Foreign Secretary"
      }
    ],
    "numericDays": "DAY_FIRST"
  },
  "global-affairs-canada": {
    "publishers": [
      "Global Affairs Canada"
    ],
    "country": "CA",
    "honorifics": [
      "The Honourable"
    ]
  },
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
  "mea-india": {
    "publishers": [
      "Ministry of External Affairs of India",
      "Ministry of External Affairs, India"
    ],
    "country": "IN",
    "speaker": "External Affairs Minister",
    "honorifics": [
      "Shri",
      "Shri.",
      "Smt.",
      "Smt"
    ],
    "titles": {
      "FOREIGN_MINISTERS": [
        "External Affairs Minister",
        "EAM"
      ],
      "VICE_MINISTERS": [
        "Foreign Secretary",
        "Secretary (East)",
        "Secretary (West)"
      ]
    },
    "ownOffices": [
      {
        "words": [
          "EAM"
        ],
        "title": "External Affairs Minister"
      },
      {
        "words": [
          "The Foreign Secretary"
        ],
        "title": "Foreign Secretary"
      }
    ],
    "numericDays": "DAY_FIRST",
    "clocks": [
      {
        "words": [
          "ist",
          "hrs ist"
        ],
        "timeZone": "Asia/Kolkata"
      }
    ]
  },
  "mfa-china": {
    "publishers": [
      "Ministry of Foreign Affairs of China",
      "Ministry of Foreign Affairs of the People's Republic of China"
    ],
    "country": "CN",
    "speaker": "Foreign Minister",
    "surnameFirst": true,
    "clocks": [
      {
        "words": [
          "beijing time"
        ],
        "timeZone": "Asia/Shanghai"
      }
    ]
  },
  "mfa-egypt": {
    "publishers": [
      "Ministry of Foreign Affairs of Egypt",
      "Ministry of Foreign Affairs, Emigration and Egyptian Expatriates"
    ],
    "country": "EG",
    "titles": {
      "FOREIGN_MINISTERS": [
        "FM"
      ]
    },
    "numericDays": "DAY_FIRST"
  },
  "mfa-iran": {
    "publishers": [
      "Ministry of Foreign Affairs of Iran",
      "Ministry of Foreign Affairs of the Islamic Republic of Iran"
    ],
    "country": "IR"
  },
  "mfa-russia": {
    "publishers": [
      "Ministry of Foreign Affairs of Russia",
      "Ministry of Foreign Affairs of the Russian Federation"
    ],
    "country": "RU",
    "speaker": "Minister of Foreign Affairs",
    "numericDays": "DAY_FIRST",
    "clocks": [
      {
        "words": [
          "moscow time"
        ],
        "timeZone": "Europe/Moscow"
      }
    ]
  },
  "mfa-singapore": {
    "publishers": [
      "Ministry of Foreign Affairs, Singapore",
      "Ministry of Foreign Affairs of Singapore"
    ],
    "country": "SG",
    "speaker": "Minister for Foreign Affairs",
    "numericDays": "DAY_FIRST"
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
  "mofa-pakistan": {
    "publishers": [
      "Ministry of Foreign Affairs of Pakistan",
      "Ministry of Foreign Affairs, Pakistan"
    ],
    "country": "PK",
    "speaker": "Foreign Minister",
    "titles": {
      "VICE_MINISTERS": [
        "Foreign Secretary"
      ]
    },
    "ownOffices": [
      {
        "words": [
          "The Foreign Minister"
        ],
        "title": "Foreign Minister"
      },
      {
        "words": [
          "The Foreign Secretary"
        ],
        "title": "Foreign Secretary"
      }
    ],
    "numericDays": "DAY_FIRST",
    "clocks": [
      {
        "words": [
          "pst",
          "pakistan standard time"
        ],
        "timeZone": "Asia/Karachi"
      }
    ]
  },
  "mofa-vietnam": {
    "publishers": [
      "Ministry of Foreign Affairs of Viet Nam",
      "Ministry of Foreign Affairs of Vietnam"
    ],
    "country": "VN",
    "surnameFirst": false,
    "numericDays": "DAY_FIRST"
  },
  "number-10": {
    "publishers": [
      "10 Downing Street",
      "Prime Minister's Office, 10 Downing Street"
    ],
    "country": "GB",
    "speaker": "Prime Minister",
    "ownOffices": [
      {
        "words": [
          "The Prime Minister"
        ],
        "title": "Prime Minister"
      }
    ],
    "numericDays": "DAY_FIRST"
  },
  "president-of-ukraine": {
    "publishers": [
      "Office of the President of Ukraine",
      "President of Ukraine"
    ],
    "country": "UA",
    "speaker": "President of Ukraine",
    "ownOffices": [
      {
        "words": [
          "The President of Ukraine",
          "The Head of State"
        ],
        "title": "President"
      }
    ],
    "numericDays": "DAY_FIRST"
  },
  "quai-d-orsay": {
    "publishers": [
      "Ministry for Europe and Foreign Affairs of France",
      "Ministry for Europe and Foreign Affairs",
      "French Ministry for Europe and Foreign Affairs"
    ],
    "country": "FR",
    "titles": {
      "FOREIGN_MINISTERS": [
        "Minister for Europe and Foreign Affairs"
      ]
    },
    "ownOffices": [
      {
        "words": [
          "The minister"
        ],
        "title": "Minister for Europe and Foreign Affairs"
      }
    ],
    "numericDays": "DAY_FIRST"
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
