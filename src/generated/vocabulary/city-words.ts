// Written by `npm run generate` from vocabulary/. Change it there.
import type { CityWords } from '../../vocabulary/reader.js';

/** Cities where talks are held, beside capitals. */
export const cityWords: CityWords = {
  "Kyoto": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Osaka": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Nagoya": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Hiroshima": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Nagasaki": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Fukuoka": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Sapporo": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Yokohama": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Kobe": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Niigata": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Karuizawa": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Ise-Shima": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Naha": {
    "country": "JP",
    "timeZone": "Asia/Tokyo"
  },
  "Busan": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Jeju": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Jeju City": {
    "country": "KR",
    "timeZone": "Asia/Seoul",
    "name": "Jeju"
  },
  "Incheon": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Gyeongju": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Pyeongchang": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Daegu": {
    "country": "KR",
    "timeZone": "Asia/Seoul"
  },
  "Shanghai": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Ningbo": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Hangzhou": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Chengdu": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Xiamen": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Tianjin": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Qingdao": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Gubei": {
    "country": "CN",
    "timeZone": "Asia/Shanghai",
    "name": "Gubei Water Town"
  },
  "Guangzhou": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Nanjing": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Dalian": {
    "country": "CN",
    "timeZone": "Asia/Shanghai"
  },
  "Hong Kong": {
    "country": "HK",
    "timeZone": "Asia/Hong_Kong"
  },
  "New York": {
    "country": "US",
    "timeZone": "America/New_York"
  },
  "New York City": {
    "country": "US",
    "timeZone": "America/New_York",
    "name": "New York"
  },
  "Washington, D.C.": {
    "country": "US",
    "timeZone": "America/New_York",
    "name": "Washington"
  },
  "Washington D.C.": {
    "country": "US",
    "timeZone": "America/New_York",
    "name": "Washington"
  },
  "Washington DC": {
    "country": "US",
    "timeZone": "America/New_York",
    "name": "Washington"
  },
  "Honolulu": {
    "country": "US",
    "timeZone": "Pacific/Honolulu"
  },
  "Los Angeles": {
    "country": "US",
    "timeZone": "America/Los_Angeles"
  },
  "San Francisco": {
    "country": "US",
    "timeZone": "America/Los_Angeles"
  },
  "Seattle": {
    "country": "US",
    "timeZone": "America/Los_Angeles"
  },
  "Chicago": {
    "country": "US",
    "timeZone": "America/Chicago"
  },
  "Anchorage": {
    "country": "US",
    "timeZone": "America/Anchorage"
  },
  "Camp David": {
    "country": "US",
    "timeZone": "America/New_York"
  },
  "Boston": {
    "country": "US",
    "timeZone": "America/New_York"
  },
  "Palm Beach": {
    "country": "US",
    "timeZone": "America/New_York"
  },
  "Cologne": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Munich": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Munster": {
    "country": "DE",
    "timeZone": "Europe/Berlin",
    "name": "Münster"
  },
  "Münster": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Bonn": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Hamburg": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Geneva": {
    "country": "CH",
    "timeZone": "Europe/Zurich"
  },
  "Davos": {
    "country": "CH",
    "timeZone": "Europe/Zurich"
  },
  "Zurich": {
    "country": "CH",
    "timeZone": "Europe/Zurich"
  },
  "Cornwall": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Carbis Bay": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Liverpool": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Lancaster": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Edinburgh": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Glasgow": {
    "country": "GB",
    "timeZone": "Europe/London"
  },
  "Vancouver": {
    "country": "CA",
    "timeZone": "America/Vancouver"
  },
  "Toronto": {
    "country": "CA",
    "timeZone": "America/Toronto"
  },
  "Montreal": {
    "country": "CA",
    "timeZone": "America/Toronto"
  },
  "Quebec": {
    "country": "CA",
    "timeZone": "America/Toronto"
  },
  "Quebec City": {
    "country": "CA",
    "timeZone": "America/Toronto",
    "name": "Quebec"
  },
  "Charlevoix": {
    "country": "CA",
    "timeZone": "America/Toronto"
  },
  "Kananaskis": {
    "country": "CA",
    "timeZone": "America/Edmonton"
  },
  "Halifax": {
    "country": "CA",
    "timeZone": "America/Halifax"
  },
  "Vladivostok": {
    "country": "RU",
    "timeZone": "Asia/Vladivostok"
  },
  "St. Petersburg": {
    "country": "RU",
    "timeZone": "Europe/Moscow"
  },
  "St Petersburg": {
    "country": "RU",
    "timeZone": "Europe/Moscow",
    "name": "St. Petersburg"
  },
  "Saint Petersburg": {
    "country": "RU",
    "timeZone": "Europe/Moscow",
    "name": "St. Petersburg"
  },
  "Sochi": {
    "country": "RU",
    "timeZone": "Europe/Moscow"
  },
  "Sydney": {
    "country": "AU",
    "timeZone": "Australia/Sydney"
  },
  "Melbourne": {
    "country": "AU",
    "timeZone": "Australia/Sydney"
  },
  "Adelaide": {
    "country": "AU",
    "timeZone": "Australia/Adelaide"
  },
  "Bali": {
    "country": "ID",
    "timeZone": "Asia/Makassar"
  },
  "Da Nang": {
    "country": "VN",
    "timeZone": "Asia/Ho_Chi_Minh"
  },
  "Phuket": {
    "country": "TH",
    "timeZone": "Asia/Bangkok"
  },
  "Cebu": {
    "country": "PH",
    "timeZone": "Asia/Manila"
  },
  "Kota Kinabalu": {
    "country": "MY",
    "timeZone": "Asia/Kuala_Lumpur"
  },
  "Luang Prabang": {
    "country": "LA",
    "timeZone": "Asia/Vientiane"
  },
  "Istanbul": {
    "country": "TR",
    "timeZone": "Europe/Istanbul"
  },
  "Antalya": {
    "country": "TR",
    "timeZone": "Europe/Istanbul"
  },
  "Dinard": {
    "country": "FR",
    "timeZone": "Europe/Paris"
  },
  "Biarritz": {
    "country": "FR",
    "timeZone": "Europe/Paris"
  },
  "Capri": {
    "country": "IT",
    "timeZone": "Europe/Rome"
  },
  "Lucca": {
    "country": "IT",
    "timeZone": "Europe/Rome"
  },
  "Fiuggi": {
    "country": "IT",
    "timeZone": "Europe/Rome"
  },
  "Taormina": {
    "country": "IT",
    "timeZone": "Europe/Rome"
  },
  "Los Cabos": {
    "country": "MX",
    "timeZone": "America/Mexico_City"
  },
  "Cancun": {
    "country": "MX",
    "timeZone": "America/Mexico_City"
  },
  "Rio de Janeiro": {
    "country": "BR",
    "timeZone": "America/Sao_Paulo"
  },
  "Dubai": {
    "country": "AE",
    "timeZone": "Asia/Dubai"
  },
  "Sharm el-Sheikh": {
    "country": "EG",
    "timeZone": "Africa/Cairo"
  },
  "Mumbai": {
    "country": "IN",
    "timeZone": "Asia/Kolkata"
  },
  "Johannesburg": {
    "country": "ZA",
    "timeZone": "Africa/Johannesburg"
  },
  "Cape Town": {
    "country": "ZA",
    "timeZone": "Africa/Johannesburg"
  },
  "Elmau": {
    "country": "DE",
    "timeZone": "Europe/Berlin"
  },
  "Kiev": {
    "country": "UA",
    "timeZone": "Europe/Kyiv",
    "name": "Kyiv"
  },
  "Bangalore": {
    "country": "IN",
    "timeZone": "Asia/Kolkata",
    "name": "Bengaluru"
  },
  "Bombay": {
    "country": "IN",
    "timeZone": "Asia/Kolkata",
    "name": "Mumbai"
  },
  "Calcutta": {
    "country": "IN",
    "timeZone": "Asia/Kolkata",
    "name": "Kolkata"
  },
  "Madras": {
    "country": "IN",
    "timeZone": "Asia/Kolkata",
    "name": "Chennai"
  },
  "Nur-Sultan": {
    "country": "KZ",
    "timeZone": "Asia/Almaty",
    "name": "Astana"
  },
  "Rangoon": {
    "country": "MM",
    "timeZone": "Asia/Yangon",
    "name": "Yangon"
  },
  "Tel Aviv-Jaffa": {
    "country": "IL",
    "timeZone": "Asia/Jerusalem",
    "name": "Tel Aviv"
  },
  "Marrakech": {
    "country": "MA",
    "timeZone": "Africa/Casablanca",
    "name": "Marrakesh"
  }
};
