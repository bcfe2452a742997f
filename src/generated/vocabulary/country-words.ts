// Written by `npm run generate` from vocabulary/. Change it there.
import type { CountryWords } from '../../vocabulary/reader.js';

/** Every country by code: its adjectives and further names in English, its capital and the clock of that. */
export const countryWords: CountryWords = {
  "AD": {
    "adjectives": [
      "Andorran"
    ],
    "capital": "Andorra la Vella",
    "timeZone": "Europe/Andorra"
  },
  "AE": {
    "adjectives": [
      "Emirati"
    ],
    "capital": "Abu Dhabi",
    "timeZone": "Asia/Dubai"
  },
  "AF": {
    "adjectives": [
      "Afghan"
    ],
    "capital": "Kabul",
    "timeZone": "Asia/Kabul"
  },
  "AG": {
    "adjectives": [
      "Antiguan"
    ],
    "capital": "Saint John's",
    "timeZone": "America/Antigua"
  },
  "AI": {
    "adjectives": [],
    "capital": "The Valley",
    "timeZone": "America/Anguilla"
  },
  "AL": {
    "adjectives": [
      "Albanian"
    ],
    "capital": "Tirana",
    "timeZone": "Europe/Tirane"
  },
  "AM": {
    "adjectives": [
      "Armenian"
    ],
    "capital": "Yerevan",
    "timeZone": "Asia/Yerevan"
  },
  "AO": {
    "adjectives": [
      "Angolan"
    ],
    "capital": "Luanda",
    "timeZone": "Africa/Luanda"
  },
  "AQ": {
    "adjectives": []
  },
  "AR": {
    "adjectives": [
      "Argentine"
    ],
    "capital": "Buenos Aires",
    "timeZone": "America/Argentina/Buenos_Aires"
  },
  "AS": {
    "adjectives": [],
    "capital": "Pago Pago",
    "timeZone": "Pacific/Pago_Pago"
  },
  "AT": {
    "adjectives": [
      "Austrian"
    ],
    "capital": "Vienna",
    "timeZone": "Europe/Vienna"
  },
  "AU": {
    "adjectives": [
      "Australian"
    ],
    "capital": "Canberra",
    "timeZone": "Australia/Sydney",
    "manyClocks": true
  },
  "AW": {
    "adjectives": [],
    "capital": "Oranjestad",
    "timeZone": "America/Aruba"
  },
  "AX": {
    "adjectives": [],
    "capital": "Mariehamn",
    "timeZone": "Europe/Mariehamn"
  },
  "AZ": {
    "adjectives": [
      "Azerbaijani"
    ],
    "capital": "Baku",
    "timeZone": "Asia/Baku"
  },
  "BA": {
    "adjectives": [
      "Bosnian"
    ],
    "capital": "Sarajevo",
    "timeZone": "Europe/Sarajevo"
  },
  "BB": {
    "adjectives": [
      "Barbadian"
    ],
    "capital": "Bridgetown",
    "timeZone": "America/Barbados"
  },
  "BD": {
    "adjectives": [
      "Bangladeshi"
    ],
    "capital": "Dhaka",
    "timeZone": "Asia/Dhaka"
  },
  "BE": {
    "adjectives": [
      "Belgian"
    ],
    "capital": "Brussels",
    "timeZone": "Europe/Brussels"
  },
  "BF": {
    "adjectives": [
      "Burkinabe"
    ],
    "capital": "Ouagadougou",
    "timeZone": "Africa/Ouagadougou"
  },
  "BG": {
    "adjectives": [
      "Bulgarian"
    ],
    "capital": "Sofia",
    "timeZone": "Europe/Sofia"
  },
  "BH": {
    "adjectives": [
      "Bahraini"
    ],
    "capital": "Manama",
    "timeZone": "Asia/Bahrain"
  },
  "BI": {
    "adjectives": [
      "Burundian"
    ],
    "capital": "Gitega",
    "timeZone": "Africa/Bujumbura"
  },
  "BJ": {
    "adjectives": [
      "Beninese"
    ],
    "capital": "Porto-Novo",
    "timeZone": "Africa/Porto-Novo"
  },
  "BL": {
    "adjectives": [],
    "capital": "Gustavia",
    "timeZone": "America/St_Barthelemy"
  },
  "BM": {
    "adjectives": [],
    "capital": "Hamilton",
    "timeZone": "Atlantic/Bermuda"
  },
  "BN": {
    "adjectives": [
      "Bruneian"
    ],
    "capital": "Bandar Seri Begawan",
    "timeZone": "Asia/Brunei",
    "names": [
      "Brunei"
    ]
  },
  "BO": {
    "adjectives": [
      "Bolivian"
    ],
    "capital": "La Paz",
    "timeZone": "America/La_Paz"
  },
  "BQ": {
    "adjectives": [],
    "timeZone": "America/Kralendijk"
  },
  "BR": {
    "adjectives": [
      "Brazilian"
    ],
    "capital": "Brasilia",
    "timeZone": "America/Sao_Paulo",
    "manyClocks": true
  },
  "BS": {
    "adjectives": [
      "Bahamian"
    ],
    "capital": "Nassau",
    "timeZone": "America/Nassau"
  },
  "BT": {
    "adjectives": [
      "Bhutanese"
    ],
    "capital": "Thimphu",
    "timeZone": "Asia/Thimphu"
  },
  "BV": {
    "adjectives": []
  },
  "BW": {
    "adjectives": [
      "Botswanan",
      "Batswana"
    ],
    "capital": "Gaborone",
    "timeZone": "Africa/Gaborone"
  },
  "BY": {
    "adjectives": [
      "Belarusian"
    ],
    "capital": "Minsk",
    "timeZone": "Europe/Minsk"
  },
  "BZ": {
    "adjectives": [
      "Belizean"
    ],
    "capital": "Belmopan",
    "timeZone": "America/Belize"
  },
  "CA": {
    "adjectives": [
      "Canadian"
    ],
    "capital": "Ottawa",
    "timeZone": "America/Toronto",
    "manyClocks": true
  },
  "CC": {
    "adjectives": [],
    "timeZone": "Indian/Cocos"
  },
  "CD": {
    "adjectives": [],
    "capital": "Kinshasa",
    "timeZone": "Africa/Kinshasa",
    "manyClocks": true
  },
  "CF": {
    "adjectives": [
      "Central African"
    ],
    "capital": "Bangui",
    "timeZone": "Africa/Bangui"
  },
  "CG": {
    "adjectives": [],
    "capital": "Brazzaville",
    "timeZone": "Africa/Brazzaville"
  },
  "CH": {
    "adjectives": [
      "Swiss"
    ],
    "capital": "Bern",
    "timeZone": "Europe/Zurich",
    "names": [
      "Swiss Confederation"
    ]
  },
  "CI": {
    "adjectives": [
      "Ivorian"
    ],
    "capital": "Yamoussoukro",
    "timeZone": "Africa/Abidjan"
  },
  "CK": {
    "adjectives": [],
    "capital": "Avarua",
    "timeZone": "Pacific/Rarotonga"
  },
  "CL": {
    "adjectives": [
      "Chilean"
    ],
    "capital": "Santiago",
    "timeZone": "America/Santiago"
  },
  "CM": {
    "adjectives": [
      "Cameroonian"
    ],
    "capital": "Yaounde",
    "timeZone": "Africa/Douala"
  },
  "CN": {
    "adjectives": [
      "Chinese"
    ],
    "capital": "Beijing",
    "timeZone": "Asia/Shanghai",
    "names": [
      "PRC"
    ],
    "surnameFirst": true
  },
  "CO": {
    "adjectives": [
      "Colombian"
    ],
    "capital": "Bogota",
    "timeZone": "America/Bogota"
  },
  "CR": {
    "adjectives": [
      "Costa Rican"
    ],
    "capital": "San Jose",
    "timeZone": "America/Costa_Rica"
  },
  "CU": {
    "adjectives": [
      "Cuban"
    ],
    "capital": "Havana",
    "timeZone": "America/Havana"
  },
  "CV": {
    "adjectives": [
      "Cabo Verdean",
      "Cape Verdean"
    ],
    "capital": "Praia",
    "timeZone": "Atlantic/Cape_Verde"
  },
  "CW": {
    "adjectives": [],
    "capital": "Willemstad",
    "timeZone": "America/Curacao"
  },
  "CX": {
    "adjectives": [],
    "timeZone": "Indian/Christmas"
  },
  "CY": {
    "adjectives": [
      "Cypriot"
    ],
    "capital": "Nicosia",
    "timeZone": "Asia/Nicosia"
  },
  "CZ": {
    "adjectives": [
      "Czech"
    ],
    "capital": "Prague",
    "timeZone": "Europe/Prague"
  },
  "DE": {
    "adjectives": [
      "German"
    ],
    "capital": "Berlin",
    "timeZone": "Europe/Berlin"
  },
  "DJ": {
    "adjectives": [
      "Djiboutian"
    ],
    "capital": "Djibouti",
    "timeZone": "Africa/Djibouti"
  },
  "DK": {
    "adjectives": [
      "Danish"
    ],
    "capital": "Copenhagen",
    "timeZone": "Europe/Copenhagen"
  },
  "DM": {
    "adjectives": [],
    "capital": "Roseau",
    "timeZone": "America/Dominica"
  },
  "DO": {
    "adjectives": [],
    "capital": "Santo Domingo",
    "timeZone": "America/Santo_Domingo"
  },
  "DZ": {
    "adjectives": [
      "Algerian"
    ],
    "capital": "Algiers",
    "timeZone": "Africa/Algiers"
  },
  "EC": {
    "adjectives": [
      "Ecuadorian",
      "Ecuadorean"
    ],
    "capital": "Quito",
    "timeZone": "America/Guayaquil",
    "manyClocks": true
  },
  "EE": {
    "adjectives": [
      "Estonian"
    ],
    "capital": "Tallinn",
    "timeZone": "Europe/Tallinn"
  },
  "EG": {
    "adjectives": [
      "Egyptian"
    ],
    "capital": "Cairo",
    "timeZone": "Africa/Cairo"
  },
  "EH": {
    "adjectives": [
      "Sahrawi"
    ],
    "timeZone": "Africa/El_Aaiun"
  },
  "ER": {
    "adjectives": [
      "Eritrean"
    ],
    "capital": "Asmara",
    "timeZone": "Africa/Asmara"
  },
  "ES": {
    "adjectives": [
      "Spanish"
    ],
    "capital": "Madrid",
    "timeZone": "Europe/Madrid"
  },
  "ET": {
    "adjectives": [
      "Ethiopian"
    ],
    "capital": "Addis Ababa",
    "timeZone": "Africa/Addis_Ababa"
  },
  "FI": {
    "adjectives": [
      "Finnish"
    ],
    "capital": "Helsinki",
    "timeZone": "Europe/Helsinki"
  },
  "FJ": {
    "adjectives": [
      "Fijian"
    ],
    "capital": "Suva",
    "timeZone": "Pacific/Fiji"
  },
  "FK": {
    "adjectives": [],
    "capital": "Stanley",
    "timeZone": "Atlantic/Stanley"
  },
  "FM": {
    "adjectives": [
      "Micronesian"
    ],
    "capital": "Palikir",
    "timeZone": "Pacific/Pohnpei"
  },
  "FO": {
    "adjectives": [
      "Faroese"
    ],
    "capital": "Tórshavn",
    "timeZone": "Atlantic/Faroe"
  },
  "FR": {
    "adjectives": [
      "French"
    ],
    "capital": "Paris",
    "timeZone": "Europe/Paris"
  },
  "GA": {
    "adjectives": [
      "Gabonese"
    ],
    "capital": "Libreville",
    "timeZone": "Africa/Libreville"
  },
  "GB": {
    "adjectives": [
      "British"
    ],
    "capital": "London",
    "timeZone": "Europe/London",
    "names": [
      "U.K.",
      "Britain"
    ]
  },
  "GD": {
    "adjectives": [
      "Grenadian"
    ],
    "capital": "Saint George's",
    "timeZone": "America/Grenada"
  },
  "GE": {
    "adjectives": [],
    "capital": "Tbilisi",
    "timeZone": "Asia/Tbilisi"
  },
  "GF": {
    "adjectives": [],
    "capital": "Cayenne",
    "timeZone": "America/Cayenne"
  },
  "GG": {
    "adjectives": [],
    "capital": "St. Peter Port",
    "timeZone": "Europe/Guernsey"
  },
  "GH": {
    "adjectives": [
      "Ghanaian"
    ],
    "capital": "Accra",
    "timeZone": "Africa/Accra"
  },
  "GI": {
    "adjectives": [],
    "capital": "Gibraltar",
    "timeZone": "Europe/Gibraltar"
  },
  "GL": {
    "adjectives": [
      "Greenlandic"
    ],
    "capital": "Nuuk",
    "timeZone": "America/Nuuk"
  },
  "GM": {
    "adjectives": [
      "Gambian"
    ],
    "capital": "Banjul",
    "timeZone": "Africa/Banjul"
  },
  "GN": {
    "adjectives": [
      "Guinean"
    ],
    "capital": "Conakry",
    "timeZone": "Africa/Conakry"
  },
  "GP": {
    "adjectives": [],
    "capital": "Basse-Terre",
    "timeZone": "America/Guadeloupe"
  },
  "GQ": {
    "adjectives": [
      "Equatorial Guinean",
      "Equatoguinean"
    ],
    "capital": "Malabo",
    "timeZone": "Africa/Malabo"
  },
  "GR": {
    "adjectives": [
      "Greek",
      "Hellenic"
    ],
    "capital": "Athens",
    "timeZone": "Europe/Athens"
  },
  "GS": {
    "adjectives": [],
    "timeZone": "Atlantic/South_Georgia"
  },
  "GT": {
    "adjectives": [
      "Guatemalan"
    ],
    "capital": "Guatemala City",
    "timeZone": "America/Guatemala"
  },
  "GU": {
    "adjectives": [],
    "capital": "Hagåtña",
    "timeZone": "Pacific/Guam"
  },
  "GW": {
    "adjectives": [
      "Bissau-Guinean"
    ],
    "capital": "Bissau",
    "timeZone": "Africa/Bissau"
  },
  "GY": {
    "adjectives": [
      "Guyanese"
    ],
    "capital": "Georgetown",
    "timeZone": "America/Guyana"
  },
  "HK": {
    "adjectives": [],
    "timeZone": "Asia/Hong_Kong",
    "isMatter": true
  },
  "HM": {
    "adjectives": []
  },
  "HN": {
    "adjectives": [
      "Honduran"
    ],
    "capital": "Tegucigalpa",
    "timeZone": "America/Tegucigalpa"
  },
  "HR": {
    "adjectives": [
      "Croatian"
    ],
    "capital": "Zagreb",
    "timeZone": "Europe/Zagreb"
  },
  "HT": {
    "adjectives": [
      "Haitian"
    ],
    "capital": "Port-au-Prince",
    "timeZone": "America/Port-au-Prince"
  },
  "HU": {
    "adjectives": [
      "Hungarian"
    ],
    "capital": "Budapest",
    "timeZone": "Europe/Budapest"
  },
  "ID": {
    "adjectives": [
      "Indonesian"
    ],
    "capital": "Jakarta",
    "timeZone": "Asia/Jakarta",
    "manyClocks": true
  },
  "IE": {
    "adjectives": [
      "Irish"
    ],
    "capital": "Dublin",
    "timeZone": "Europe/Dublin"
  },
  "IL": {
    "adjectives": [
      "Israeli"
    ],
    "capital": "Jerusalem",
    "timeZone": "Asia/Jerusalem"
  },
  "IM": {
    "adjectives": [],
    "capital": "Douglas",
    "timeZone": "Europe/Isle_of_Man"
  },
  "IN": {
    "adjectives": [
      "Indian"
    ],
    "capital": "New Delhi",
    "timeZone": "Asia/Kolkata"
  },
  "IO": {
    "adjectives": [],
    "timeZone": "Indian/Chagos"
  },
  "IQ": {
    "adjectives": [
      "Iraqi"
    ],
    "capital": "Baghdad",
    "timeZone": "Asia/Baghdad"
  },
  "IR": {
    "adjectives": [
      "Iranian"
    ],
    "capital": "Tehran",
    "timeZone": "Asia/Tehran"
  },
  "IS": {
    "adjectives": [
      "Icelandic"
    ],
    "capital": "Reykjavik",
    "timeZone": "Atlantic/Reykjavik"
  },
  "IT": {
    "adjectives": [
      "Italian"
    ],
    "capital": "Rome",
    "timeZone": "Europe/Rome"
  },
  "JE": {
    "adjectives": [],
    "capital": "Saint Helier",
    "timeZone": "Europe/Jersey"
  },
  "JM": {
    "adjectives": [
      "Jamaican"
    ],
    "capital": "Kingston",
    "timeZone": "America/Jamaica"
  },
  "JO": {
    "adjectives": [
      "Jordanian"
    ],
    "capital": "Amman",
    "timeZone": "Asia/Amman"
  },
  "JP": {
    "adjectives": [
      "Japanese"
    ],
    "capital": "Tokyo",
    "timeZone": "Asia/Tokyo"
  },
  "KE": {
    "adjectives": [
      "Kenyan"
    ],
    "capital": "Nairobi",
    "timeZone": "Africa/Nairobi"
  },
  "KG": {
    "adjectives": [
      "Kyrgyz"
    ],
    "capital": "Bishkek",
    "timeZone": "Asia/Bishkek"
  },
  "KH": {
    "adjectives": [
      "Cambodian"
    ],
    "capital": "Phnom Penh",
    "timeZone": "Asia/Phnom_Penh"
  },
  "KI": {
    "adjectives": [],
    "capital": "Tarawa",
    "timeZone": "Pacific/Tarawa"
  },
  "KM": {
    "adjectives": [
      "Comorian"
    ],
    "capital": "Moroni",
    "timeZone": "Indian/Comoro"
  },
  "KN": {
    "adjectives": [],
    "capital": "Basseterre",
    "timeZone": "America/St_Kitts"
  },
  "KP": {
    "adjectives": [
      "North Korean"
    ],
    "capital": "Pyongyang",
    "timeZone": "Asia/Pyongyang",
    "names": [
      "DPRK",
      "N. Korea",
      "Democratic People's Republic of Korea"
    ],
    "surnameFirst": true
  },
  "KR": {
    "adjectives": [
      "South Korean",
      "Korean"
    ],
    "capital": "Seoul",
    "timeZone": "Asia/Seoul",
    "names": [
      "ROK",
      "S. Korea",
      "Korea"
    ],
    "surnameFirst": true
  },
  "KW": {
    "adjectives": [
      "Kuwaiti"
    ],
    "capital": "Kuwait City",
    "timeZone": "Asia/Kuwait"
  },
  "KY": {
    "adjectives": [],
    "capital": "George Town",
    "timeZone": "America/Cayman"
  },
  "KZ": {
    "adjectives": [
      "Kazakh"
    ],
    "capital": "Astana",
    "timeZone": "Asia/Almaty",
    "manyClocks": true
  },
  "LA": {
    "adjectives": [
      "Lao",
      "Laotian"
    ],
    "capital": "Vientiane",
    "timeZone": "Asia/Vientiane",
    "names": [
      "Lao PDR",
      "Laos"
    ]
  },
  "LB": {
    "adjectives": [
      "Lebanese"
    ],
    "capital": "Beirut",
    "timeZone": "Asia/Beirut"
  },
  "LC": {
    "adjectives": [
      "Saint Lucian"
    ],
    "capital": "Castries",
    "timeZone": "America/St_Lucia"
  },
  "LI": {
    "adjectives": [
      "Liechtenstein"
    ],
    "capital": "Vaduz",
    "timeZone": "Europe/Vaduz"
  },
  "LK": {
    "adjectives": [
      "Sri Lankan"
    ],
    "capital": "Colombo",
    "timeZone": "Asia/Colombo"
  },
  "LR": {
    "adjectives": [
      "Liberian"
    ],
    "capital": "Monrovia",
    "timeZone": "Africa/Monrovia"
  },
  "LS": {
    "adjectives": [
      "Basotho"
    ],
    "capital": "Maseru",
    "timeZone": "Africa/Maseru"
  },
  "LT": {
    "adjectives": [
      "Lithuanian"
    ],
    "capital": "Vilnius",
    "timeZone": "Europe/Vilnius"
  },
  "LU": {
    "adjectives": [
      "Luxembourgish"
    ],
    "capital": "Luxembourg",
    "timeZone": "Europe/Luxembourg"
  },
  "LV": {
    "adjectives": [
      "Latvian"
    ],
    "capital": "Riga",
    "timeZone": "Europe/Riga"
  },
  "LY": {
    "adjectives": [
      "Libyan"
    ],
    "capital": "Tripoli",
    "timeZone": "Africa/Tripoli"
  },
  "MA": {
    "adjectives": [
      "Moroccan"
    ],
    "capital": "Rabat",
    "timeZone": "Africa/Casablanca"
  },
  "MC": {
    "adjectives": [
      "Monegasque"
    ],
    "capital": "Monaco",
    "timeZone": "Europe/Monaco"
  },
  "MD": {
    "adjectives": [
      "Moldovan"
    ],
    "capital": "Chisinau",
    "timeZone": "Europe/Chisinau"
  },
  "ME": {
    "adjectives": [
      "Montenegrin"
    ],
    "capital": "Podgorica",
    "timeZone": "Europe/Podgorica"
  },
  "MF": {
    "adjectives": [],
    "capital": "Marigot",
    "timeZone": "America/Marigot"
  },
  "MG": {
    "adjectives": [
      "Malagasy"
    ],
    "capital": "Antananarivo",
    "timeZone": "Indian/Antananarivo"
  },
  "MH": {
    "adjectives": [
      "Marshallese"
    ],
    "capital": "Majuro",
    "timeZone": "Pacific/Majuro"
  },
  "MK": {
    "adjectives": [
      "Macedonian"
    ],
    "capital": "Skopje",
    "timeZone": "Europe/Skopje"
  },
  "ML": {
    "adjectives": [
      "Malian"
    ],
    "capital": "Bamako",
    "timeZone": "Africa/Bamako"
  },
  "MM": {
    "adjectives": [
      "Burmese"
    ],
    "capital": "Naypyidaw",
    "timeZone": "Asia/Yangon",
    "names": [
      "Burma"
    ]
  },
  "MN": {
    "adjectives": [
      "Mongolian"
    ],
    "capital": "Ulaanbaatar",
    "timeZone": "Asia/Ulaanbaatar",
    "manyClocks": true
  },
  "MO": {
    "adjectives": [],
    "timeZone": "Asia/Macau",
    "isMatter": true
  },
  "MP": {
    "adjectives": [],
    "capital": "Saipan",
    "timeZone": "Pacific/Saipan"
  },
  "MQ": {
    "adjectives": [],
    "capital": "Fort-de-France",
    "timeZone": "America/Martinique"
  },
  "MR": {
    "adjectives": [
      "Mauritanian"
    ],
    "capital": "Nouakchott",
    "timeZone": "Africa/Nouakchott"
  },
  "MS": {
    "adjectives": [],
    "capital": "Plymouth",
    "timeZone": "America/Montserrat"
  },
  "MT": {
    "adjectives": [
      "Maltese"
    ],
    "capital": "Valletta",
    "timeZone": "Europe/Malta"
  },
  "MU": {
    "adjectives": [
      "Mauritian"
    ],
    "capital": "Port Louis",
    "timeZone": "Indian/Mauritius"
  },
  "MV": {
    "adjectives": [
      "Maldivian"
    ],
    "capital": "Male",
    "timeZone": "Indian/Maldives"
  },
  "MW": {
    "adjectives": [
      "Malawian"
    ],
    "capital": "Lilongwe",
    "timeZone": "Africa/Blantyre"
  },
  "MX": {
    "adjectives": [
      "Mexican"
    ],
    "capital": "Mexico City",
    "timeZone": "America/Mexico_City",
    "manyClocks": true
  },
  "MY": {
    "adjectives": [
      "Malaysian"
    ],
    "capital": "Kuala Lumpur",
    "timeZone": "Asia/Kuala_Lumpur"
  },
  "MZ": {
    "adjectives": [
      "Mozambican"
    ],
    "capital": "Maputo",
    "timeZone": "Africa/Maputo"
  },
  "NA": {
    "adjectives": [
      "Namibian"
    ],
    "capital": "Windhoek",
    "timeZone": "Africa/Windhoek"
  },
  "NC": {
    "adjectives": [],
    "capital": "Nouméa",
    "timeZone": "Pacific/Noumea"
  },
  "NE": {
    "adjectives": [
      "Nigerien"
    ],
    "capital": "Niamey",
    "timeZone": "Africa/Niamey"
  },
  "NF": {
    "adjectives": [],
    "capital": "Kingston",
    "timeZone": "Pacific/Norfolk"
  },
  "NG": {
    "adjectives": [
      "Nigerian"
    ],
    "capital": "Abuja",
    "timeZone": "Africa/Lagos"
  },
  "NI": {
    "adjectives": [
      "Nicaraguan"
    ],
    "capital": "Managua",
    "timeZone": "America/Managua"
  },
  "NL": {
    "adjectives": [
      "Dutch"
    ],
    "capital": "The Hague",
    "timeZone": "Europe/Amsterdam"
  },
  "NO": {
    "adjectives": [
      "Norwegian"
    ],
    "capital": "Oslo",
    "timeZone": "Europe/Oslo"
  },
  "NP": {
    "adjectives": [
      "Nepali",
      "Nepalese"
    ],
    "capital": "Kathmandu",
    "timeZone": "Asia/Kathmandu"
  },
  "NR": {
    "adjectives": [
      "Nauruan"
    ],
    "capital": "Yaren",
    "timeZone": "Pacific/Nauru"
  },
  "NU": {
    "adjectives": [],
    "capital": "Alofi",
    "timeZone": "Pacific/Niue"
  },
  "NZ": {
    "adjectives": [],
    "capital": "Wellington",
    "timeZone": "Pacific/Auckland"
  },
  "OM": {
    "adjectives": [
      "Omani"
    ],
    "capital": "Muscat",
    "timeZone": "Asia/Muscat"
  },
  "PA": {
    "adjectives": [
      "Panamanian"
    ],
    "capital": "Panama City",
    "timeZone": "America/Panama"
  },
  "PE": {
    "adjectives": [
      "Peruvian"
    ],
    "capital": "Lima",
    "timeZone": "America/Lima"
  },
  "PF": {
    "adjectives": [],
    "capital": "Papeete",
    "timeZone": "Pacific/Tahiti"
  },
  "PG": {
    "adjectives": [],
    "capital": "Port Moresby",
    "timeZone": "Pacific/Port_Moresby"
  },
  "PH": {
    "adjectives": [
      "Philippine",
      "Filipino"
    ],
    "capital": "Manila",
    "timeZone": "Asia/Manila"
  },
  "PK": {
    "adjectives": [
      "Pakistani"
    ],
    "capital": "Islamabad",
    "timeZone": "Asia/Karachi"
  },
  "PL": {
    "adjectives": [
      "Polish"
    ],
    "capital": "Warsaw",
    "timeZone": "Europe/Warsaw"
  },
  "PM": {
    "adjectives": [],
    "capital": "Saint-Pierre",
    "timeZone": "America/Miquelon"
  },
  "PN": {
    "adjectives": [],
    "capital": "Adamstown",
    "timeZone": "Pacific/Pitcairn"
  },
  "PR": {
    "adjectives": [
      "Puerto Rican"
    ],
    "capital": "San Juan",
    "timeZone": "America/Puerto_Rico"
  },
  "PS": {
    "adjectives": [
      "Palestinian"
    ],
    "capital": "Ramallah",
    "timeZone": "Asia/Hebron"
  },
  "PT": {
    "adjectives": [
      "Portuguese"
    ],
    "capital": "Lisbon",
    "timeZone": "Europe/Lisbon"
  },
  "PW": {
    "adjectives": [
      "Palauan"
    ],
    "capital": "Ngerulmud",
    "timeZone": "Pacific/Palau"
  },
  "PY": {
    "adjectives": [
      "Paraguayan"
    ],
    "capital": "Asuncion",
    "timeZone": "America/Asuncion"
  },
  "QA": {
    "adjectives": [
      "Qatari"
    ],
    "capital": "Doha",
    "timeZone": "Asia/Qatar"
  },
  "RE": {
    "adjectives": [],
    "capital": "Saint-Denis",
    "timeZone": "Indian/Reunion"
  },
  "RO": {
    "adjectives": [
      "Romanian"
    ],
    "capital": "Bucharest",
    "timeZone": "Europe/Bucharest"
  },
  "RS": {
    "adjectives": [
      "Serbian"
    ],
    "capital": "Belgrade",
    "timeZone": "Europe/Belgrade"
  },
  "RU": {
    "adjectives": [
      "Russian"
    ],
    "capital": "Moscow",
    "timeZone": "Europe/Moscow",
    "manyClocks": true
  },
  "RW": {
    "adjectives": [
      "Rwandan"
    ],
    "capital": "Kigali",
    "timeZone": "Africa/Kigali"
  },
  "SA": {
    "adjectives": [
      "Saudi"
    ],
    "capital": "Riyadh",
    "timeZone": "Asia/Riyadh"
  },
  "SB": {
    "adjectives": [],
    "capital": "Honiara",
    "timeZone": "Pacific/Guadalcanal"
  },
  "SC": {
    "adjectives": [
      "Seychellois"
    ],
    "capital": "Victoria",
    "timeZone": "Indian/Mahe"
  },
  "SD": {
    "adjectives": [
      "Sudanese"
    ],
    "capital": "Khartoum",
    "timeZone": "Africa/Khartoum"
  },
  "SE": {
    "adjectives": [
      "Swedish"
    ],
    "capital": "Stockholm",
    "timeZone": "Europe/Stockholm"
  },
  "SG": {
    "adjectives": [
      "Singaporean"
    ],
    "capital": "Singapore",
    "timeZone": "Asia/Singapore"
  },
  "SH": {
    "adjectives": [],
    "capital": "Jamestown",
    "timeZone": "Atlantic/St_Helena"
  },
  "SI": {
    "adjectives": [
      "Slovenian",
      "Slovene"
    ],
    "capital": "Ljubljana",
    "timeZone": "Europe/Ljubljana"
  },
  "SJ": {
    "adjectives": [],
    "capital": "Longyearbyen",
    "timeZone": "Arctic/Longyearbyen"
  },
  "SK": {
    "adjectives": [
      "Slovak"
    ],
    "capital": "Bratislava",
    "timeZone": "Europe/Bratislava"
  },
  "SL": {
    "adjectives": [
      "Sierra Leonean"
    ],
    "capital": "Freetown",
    "timeZone": "Africa/Freetown"
  },
  "SM": {
    "adjectives": [
      "Sammarinese"
    ],
    "capital": "San Marino",
    "timeZone": "Europe/San_Marino"
  },
  "SN": {
    "adjectives": [
      "Senegalese"
    ],
    "capital": "Dakar",
    "timeZone": "Africa/Dakar"
  },
  "SO": {
    "adjectives": [
      "Somali"
    ],
    "capital": "Mogadishu",
    "timeZone": "Africa/Mogadishu"
  },
  "SR": {
    "adjectives": [
      "Surinamese"
    ],
    "capital": "Paramaribo",
    "timeZone": "America/Paramaribo"
  },
  "SS": {
    "adjectives": [
      "South Sudanese"
    ],
    "capital": "Juba",
    "timeZone": "Africa/Juba"
  },
  "ST": {
    "adjectives": [
      "Sao Tomean"
    ],
    "capital": "São Tomé",
    "timeZone": "Africa/Sao_Tome"
  },
  "SV": {
    "adjectives": [
      "Salvadoran"
    ],
    "capital": "San Salvador",
    "timeZone": "America/El_Salvador"
  },
  "SX": {
    "adjectives": [],
    "capital": "Philipsburg",
    "timeZone": "America/Lower_Princes"
  },
  "SY": {
    "adjectives": [
      "Syrian"
    ],
    "capital": "Damascus",
    "timeZone": "Asia/Damascus"
  },
  "SZ": {
    "adjectives": [
      "Swazi"
    ],
    "capital": "Mbabane",
    "timeZone": "Africa/Mbabane"
  },
  "TC": {
    "adjectives": [],
    "capital": "Cockburn Town",
    "timeZone": "America/Grand_Turk"
  },
  "TD": {
    "adjectives": [
      "Chadian"
    ],
    "capital": "N'Djamena",
    "timeZone": "Africa/Ndjamena"
  },
  "TF": {
    "adjectives": [],
    "timeZone": "Indian/Kerguelen"
  },
  "TG": {
    "adjectives": [
      "Togolese"
    ],
    "capital": "Lome",
    "timeZone": "Africa/Lome"
  },
  "TH": {
    "adjectives": [
      "Thai"
    ],
    "capital": "Bangkok",
    "timeZone": "Asia/Bangkok"
  },
  "TJ": {
    "adjectives": [
      "Tajik",
      "Tajikistani"
    ],
    "capital": "Dushanbe",
    "timeZone": "Asia/Dushanbe"
  },
  "TK": {
    "adjectives": [],
    "timeZone": "Pacific/Fakaofo"
  },
  "TL": {
    "adjectives": [
      "Timorese",
      "East Timorese"
    ],
    "capital": "Dili",
    "timeZone": "Asia/Dili"
  },
  "TM": {
    "adjectives": [
      "Turkmen"
    ],
    "capital": "Ashgabat",
    "timeZone": "Asia/Ashgabat"
  },
  "TN": {
    "adjectives": [
      "Tunisian"
    ],
    "capital": "Tunis",
    "timeZone": "Africa/Tunis"
  },
  "TO": {
    "adjectives": [
      "Tongan"
    ],
    "capital": "Nuku'alofa",
    "timeZone": "Pacific/Tongatapu"
  },
  "TR": {
    "adjectives": [
      "Turkish"
    ],
    "capital": "Ankara",
    "timeZone": "Europe/Istanbul"
  },
  "TT": {
    "adjectives": [
      "Trinidadian"
    ],
    "capital": "Port of Spain",
    "timeZone": "America/Port_of_Spain"
  },
  "TV": {
    "adjectives": [
      "Tuvaluan"
    ],
    "capital": "Funafuti",
    "timeZone": "Pacific/Funafuti"
  },
  "TW": {
    "adjectives": [
      "Taiwanese"
    ],
    "capital": "Taipei",
    "timeZone": "Asia/Taipei"
  },
  "TZ": {
    "adjectives": [
      "Tanzanian"
    ],
    "capital": "Dodoma",
    "timeZone": "Africa/Dar_es_Salaam"
  },
  "UA": {
    "adjectives": [
      "Ukrainian"
    ],
    "capital": "Kyiv",
    "timeZone": "Europe/Kyiv"
  },
  "UG": {
    "adjectives": [
      "Ugandan"
    ],
    "capital": "Kampala",
    "timeZone": "Africa/Kampala"
  },
  "UM": {
    "adjectives": []
  },
  "US": {
    "adjectives": [
      "American",
      "U.S."
    ],
    "capital": "Washington",
    "timeZone": "America/New_York",
    "names": [
      "America"
    ],
    "manyClocks": true
  },
  "UY": {
    "adjectives": [
      "Uruguayan"
    ],
    "capital": "Montevideo",
    "timeZone": "America/Montevideo"
  },
  "UZ": {
    "adjectives": [
      "Uzbek"
    ],
    "capital": "Tashkent",
    "timeZone": "Asia/Tashkent"
  },
  "VA": {
    "adjectives": [
      "Vatican"
    ],
    "capital": "Vatican City",
    "timeZone": "Europe/Vatican"
  },
  "VC": {
    "adjectives": [
      "Vincentian"
    ],
    "capital": "Kingstown",
    "timeZone": "America/St_Vincent"
  },
  "VE": {
    "adjectives": [
      "Venezuelan"
    ],
    "capital": "Caracas",
    "timeZone": "America/Caracas"
  },
  "VG": {
    "adjectives": [],
    "capital": "Road Town",
    "timeZone": "America/Tortola"
  },
  "VI": {
    "adjectives": [],
    "capital": "Charlotte Amalie",
    "timeZone": "America/St_Thomas"
  },
  "VN": {
    "adjectives": [
      "Vietnamese"
    ],
    "capital": "Hanoi",
    "timeZone": "Asia/Ho_Chi_Minh",
    "names": [
      "Viet Nam"
    ]
  },
  "VU": {
    "adjectives": [],
    "capital": "Port Vila",
    "timeZone": "Pacific/Efate"
  },
  "WF": {
    "adjectives": [],
    "capital": "Mata-Utu",
    "timeZone": "Pacific/Wallis"
  },
  "WS": {
    "adjectives": [
      "Samoan"
    ],
    "capital": "Apia",
    "timeZone": "Pacific/Apia"
  },
  "XK": {
    "adjectives": [
      "Kosovar",
      "Kosovan"
    ],
    "capital": "Pristina",
    "timeZone": "Europe/Belgrade"
  },
  "YE": {
    "adjectives": [
      "Yemeni"
    ],
    "capital": "Sanaa",
    "timeZone": "Asia/Aden"
  },
  "YT": {
    "adjectives": [],
    "capital": "Mamoudzou",
    "timeZone": "Indian/Mayotte"
  },
  "ZA": {
    "adjectives": [
      "South African"
    ],
    "capital": "Pretoria",
    "timeZone": "Africa/Johannesburg"
  },
  "ZM": {
    "adjectives": [
      "Zambian"
    ],
    "capital": "Lusaka",
    "timeZone": "Africa/Lusaka"
  },
  "ZW": {
    "adjectives": [
      "Zimbabwean"
    ],
    "capital": "Harare",
    "timeZone": "Africa/Harare"
  }
};
