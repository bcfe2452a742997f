// Written by `npm run generate` from vocabulary/. Change it there.
import type { CountryWords } from '../../vocabulary/reader.js';

/** What the package of country names does not know, by code. */
export const countryWords: CountryWords = {
  "JP": {
    "adjectives": [
      "Japanese"
    ],
    "capital": "Tokyo",
    "timeZone": "Asia/Tokyo"
  },
  "KR": {
    "names": [
      "ROK",
      "S. Korea",
      "Korea"
    ],
    "adjectives": [
      "South Korean",
      "Korean"
    ],
    "capital": "Seoul",
    "timeZone": "Asia/Seoul",
    "surnameFirst": true
  },
  "KP": {
    "names": [
      "DPRK",
      "N. Korea",
      "Democratic People's Republic of Korea"
    ],
    "adjectives": [
      "North Korean"
    ],
    "capital": "Pyongyang",
    "timeZone": "Asia/Pyongyang",
    "surnameFirst": true
  },
  "US": {
    "names": [
      "America"
    ],
    "adjectives": [
      "American",
      "U.S."
    ],
    "capital": "Washington",
    "timeZone": "America/New_York",
    "manyClocks": true
  },
  "CN": {
    "names": [
      "PRC"
    ],
    "adjectives": [
      "Chinese"
    ],
    "capital": "Beijing",
    "timeZone": "Asia/Shanghai",
    "surnameFirst": true
  },
  "RU": {
    "adjectives": [
      "Russian"
    ],
    "capital": "Moscow",
    "timeZone": "Europe/Moscow",
    "manyClocks": true
  },
  "FR": {
    "adjectives": [
      "French"
    ],
    "capital": "Paris",
    "timeZone": "Europe/Paris"
  },
  "GB": {
    "names": [
      "U.K.",
      "Britain"
    ],
    "adjectives": [
      "British"
    ],
    "capital": "London",
    "timeZone": "Europe/London"
  },
  "DE": {
    "adjectives": [
      "German"
    ],
    "capital": "Berlin",
    "timeZone": "Europe/Berlin"
  },
  "IT": {
    "adjectives": [
      "Italian"
    ],
    "capital": "Rome",
    "timeZone": "Europe/Rome"
  },
  "CA": {
    "adjectives": [
      "Canadian"
    ],
    "capital": "Ottawa",
    "timeZone": "America/Toronto",
    "manyClocks": true
  },
  "AU": {
    "adjectives": [
      "Australian"
    ],
    "capital": "Canberra",
    "timeZone": "Australia/Sydney",
    "manyClocks": true
  },
  "NZ": {
    "adjectives": [],
    "capital": "Wellington",
    "timeZone": "Pacific/Auckland"
  },
  "IN": {
    "adjectives": [
      "Indian"
    ],
    "capital": "New Delhi",
    "timeZone": "Asia/Kolkata"
  },
  "ID": {
    "adjectives": [
      "Indonesian"
    ],
    "capital": "Jakarta",
    "timeZone": "Asia/Jakarta",
    "manyClocks": true
  },
  "VN": {
    "names": [
      "Viet Nam"
    ],
    "adjectives": [
      "Vietnamese"
    ],
    "capital": "Hanoi",
    "timeZone": "Asia/Ho_Chi_Minh"
  },
  "TH": {
    "adjectives": [
      "Thai"
    ],
    "capital": "Bangkok",
    "timeZone": "Asia/Bangkok"
  },
  "PH": {
    "adjectives": [
      "Philippine",
      "Filipino"
    ],
    "capital": "Manila",
    "timeZone": "Asia/Manila"
  },
  "MY": {
    "adjectives": [
      "Malaysian"
    ],
    "capital": "Kuala Lumpur",
    "timeZone": "Asia/Kuala_Lumpur"
  },
  "SG": {
    "adjectives": [
      "Singaporean"
    ],
    "capital": "Singapore",
    "timeZone": "Asia/Singapore"
  },
  "KH": {
    "adjectives": [
      "Cambodian"
    ],
    "capital": "Phnom Penh",
    "timeZone": "Asia/Phnom_Penh"
  },
  "LA": {
    "names": [
      "Lao PDR",
      "Laos"
    ],
    "adjectives": [
      "Lao",
      "Laotian"
    ],
    "capital": "Vientiane",
    "timeZone": "Asia/Vientiane"
  },
  "MM": {
    "names": [
      "Burma"
    ],
    "adjectives": [
      "Burmese"
    ],
    "capital": "Naypyidaw",
    "timeZone": "Asia/Yangon"
  },
  "BN": {
    "names": [
      "Brunei"
    ],
    "adjectives": [
      "Bruneian"
    ],
    "capital": "Bandar Seri Begawan",
    "timeZone": "Asia/Brunei"
  },
  "MN": {
    "adjectives": [
      "Mongolian"
    ],
    "capital": "Ulaanbaatar",
    "timeZone": "Asia/Ulaanbaatar",
    "manyClocks": true
  },
  "UA": {
    "adjectives": [
      "Ukrainian"
    ],
    "capital": "Kyiv",
    "timeZone": "Europe/Kyiv"
  },
  "CH": {
    "names": [
      "Swiss Confederation"
    ],
    "adjectives": [
      "Swiss"
    ],
    "capital": "Bern",
    "timeZone": "Europe/Zurich"
  },
  "AT": {
    "adjectives": [
      "Austrian"
    ],
    "capital": "Vienna",
    "timeZone": "Europe/Vienna"
  },
  "BE": {
    "adjectives": [
      "Belgian"
    ],
    "capital": "Brussels",
    "timeZone": "Europe/Brussels"
  },
  "NL": {
    "adjectives": [
      "Dutch"
    ],
    "capital": "The Hague",
    "timeZone": "Europe/Amsterdam"
  },
  "ES": {
    "adjectives": [
      "Spanish"
    ],
    "capital": "Madrid",
    "timeZone": "Europe/Madrid"
  },
  "PT": {
    "adjectives": [
      "Portuguese"
    ],
    "capital": "Lisbon",
    "timeZone": "Europe/Lisbon"
  },
  "SE": {
    "adjectives": [
      "Swedish"
    ],
    "capital": "Stockholm",
    "timeZone": "Europe/Stockholm"
  },
  "NO": {
    "adjectives": [
      "Norwegian"
    ],
    "capital": "Oslo",
    "timeZone": "Europe/Oslo"
  },
  "FI": {
    "adjectives": [
      "Finnish"
    ],
    "capital": "Helsinki",
    "timeZone": "Europe/Helsinki"
  },
  "DK": {
    "adjectives": [
      "Danish"
    ],
    "capital": "Copenhagen",
    "timeZone": "Europe/Copenhagen"
  },
  "PL": {
    "adjectives": [
      "Polish"
    ],
    "capital": "Warsaw",
    "timeZone": "Europe/Warsaw"
  },
  "CZ": {
    "adjectives": [
      "Czech"
    ],
    "capital": "Prague",
    "timeZone": "Europe/Prague"
  },
  "LT": {
    "adjectives": [
      "Lithuanian"
    ],
    "capital": "Vilnius",
    "timeZone": "Europe/Vilnius"
  },
  "TR": {
    "adjectives": [
      "Turkish"
    ],
    "capital": "Ankara",
    "timeZone": "Europe/Istanbul"
  },
  "IL": {
    "adjectives": [
      "Israeli"
    ],
    "capital": "Jerusalem",
    "timeZone": "Asia/Jerusalem"
  },
  "EG": {
    "adjectives": [
      "Egyptian"
    ],
    "capital": "Cairo",
    "timeZone": "Africa/Cairo"
  },
  "SA": {
    "adjectives": [
      "Saudi"
    ],
    "capital": "Riyadh",
    "timeZone": "Asia/Riyadh"
  },
  "AE": {
    "adjectives": [
      "Emirati"
    ],
    "capital": "Abu Dhabi",
    "timeZone": "Asia/Dubai"
  },
  "QA": {
    "adjectives": [
      "Qatari"
    ],
    "capital": "Doha",
    "timeZone": "Asia/Qatar"
  },
  "IR": {
    "adjectives": [
      "Iranian"
    ],
    "capital": "Tehran",
    "timeZone": "Asia/Tehran"
  },
  "PK": {
    "adjectives": [
      "Pakistani"
    ],
    "capital": "Islamabad",
    "timeZone": "Asia/Karachi"
  },
  "LK": {
    "adjectives": [
      "Sri Lankan"
    ],
    "capital": "Colombo",
    "timeZone": "Asia/Colombo"
  },
  "BR": {
    "adjectives": [
      "Brazilian"
    ],
    "capital": "Brasilia",
    "timeZone": "America/Sao_Paulo",
    "manyClocks": true
  },
  "AR": {
    "adjectives": [
      "Argentine"
    ],
    "capital": "Buenos Aires",
    "timeZone": "America/Argentina/Buenos_Aires"
  },
  "MX": {
    "adjectives": [
      "Mexican"
    ],
    "capital": "Mexico City",
    "timeZone": "America/Mexico_City",
    "manyClocks": true
  },
  "PE": {
    "adjectives": [
      "Peruvian"
    ],
    "capital": "Lima",
    "timeZone": "America/Lima"
  },
  "CL": {
    "adjectives": [
      "Chilean"
    ],
    "capital": "Santiago",
    "timeZone": "America/Santiago"
  },
  "ZA": {
    "adjectives": [
      "South African"
    ],
    "capital": "Pretoria",
    "timeZone": "Africa/Johannesburg"
  },
  "KE": {
    "adjectives": [
      "Kenyan"
    ],
    "capital": "Nairobi",
    "timeZone": "Africa/Nairobi"
  },
  "KZ": {
    "adjectives": [
      "Kazakh"
    ],
    "capital": "Astana",
    "timeZone": "Asia/Almaty",
    "manyClocks": true
  },
  "UZ": {
    "adjectives": [
      "Uzbek"
    ],
    "capital": "Tashkent",
    "timeZone": "Asia/Tashkent"
  },
  "PG": {
    "adjectives": [],
    "capital": "Port Moresby",
    "timeZone": "Pacific/Port_Moresby"
  }
};
