// Written by `npm run generate` from vocabulary/. Change it there.
import type { VerbFinalCountries } from '../../vocabulary/verb-final.js';

/** Every country by code: its names in Korean, and its sign in names of relations. */
export const koreanCountries: VerbFinalCountries = {
  "AD": {
    "names": [
      "안도라"
    ]
  },
  "AE": {
    "names": [
      "아랍에미리트"
    ]
  },
  "AF": {
    "names": [
      "아프가니스탄"
    ]
  },
  "AG": {
    "names": [
      "앤티가 바부다"
    ]
  },
  "AI": {
    "names": [
      "앵귈라"
    ]
  },
  "AL": {
    "names": [
      "알바니아"
    ]
  },
  "AM": {
    "names": [
      "아르메니아"
    ]
  },
  "AO": {
    "names": [
      "앙골라"
    ]
  },
  "AQ": {
    "names": [
      "남극 대륙"
    ]
  },
  "AR": {
    "names": [
      "아르헨티나"
    ]
  },
  "AS": {
    "names": [
      "아메리칸 사모아"
    ]
  },
  "AT": {
    "names": [
      "오스트리아"
    ]
  },
  "AU": {
    "short": "호",
    "names": [
      "호주",
      "오스트레일리아"
    ]
  },
  "AW": {
    "names": [
      "아루바"
    ]
  },
  "AX": {
    "names": [
      "올란드 제도"
    ]
  },
  "AZ": {
    "names": [
      "아제르바이잔"
    ]
  },
  "BA": {
    "names": [
      "보스니아 헤르체고비나"
    ]
  },
  "BB": {
    "names": [
      "바베이도스"
    ]
  },
  "BD": {
    "names": [
      "방글라데시"
    ]
  },
  "BE": {
    "names": [
      "벨기에"
    ]
  },
  "BF": {
    "names": [
      "부르키나파소"
    ]
  },
  "BG": {
    "names": [
      "불가리아"
    ]
  },
  "BH": {
    "names": [
      "바레인"
    ]
  },
  "BI": {
    "names": [
      "부룬디"
    ]
  },
  "BJ": {
    "names": [
      "베냉"
    ]
  },
  "BL": {
    "names": [
      "생바르텔레미"
    ]
  },
  "BM": {
    "names": [
      "버뮤다"
    ]
  },
  "BN": {
    "names": [
      "브루나이"
    ]
  },
  "BO": {
    "names": [
      "볼리비아"
    ]
  },
  "BQ": {
    "names": [
      "네덜란드령 카리브"
    ]
  },
  "BR": {
    "names": [
      "브라질"
    ]
  },
  "BS": {
    "names": [
      "바하마"
    ]
  },
  "BT": {
    "names": [
      "부탄"
    ]
  },
  "BV": {
    "names": [
      "부베섬"
    ]
  },
  "BW": {
    "names": [
      "보츠와나"
    ]
  },
  "BY": {
    "names": [
      "벨라루스"
    ]
  },
  "BZ": {
    "names": [
      "벨리즈"
    ]
  },
  "CA": {
    "names": [
      "캐나다"
    ]
  },
  "CC": {
    "names": [
      "코코스 제도"
    ]
  },
  "CD": {
    "names": [
      "콩고 민주 공화국"
    ]
  },
  "CF": {
    "names": [
      "중앙 아프리카 공화국"
    ]
  },
  "CG": {
    "names": [
      "콩고 공화국"
    ]
  },
  "CH": {
    "names": [
      "스위스"
    ]
  },
  "CI": {
    "names": [
      "코트디부아르"
    ]
  },
  "CK": {
    "names": [
      "쿡 제도"
    ]
  },
  "CL": {
    "names": [
      "칠레"
    ]
  },
  "CM": {
    "names": [
      "카메룬"
    ]
  },
  "CN": {
    "short": "중",
    "names": [
      "중국"
    ]
  },
  "CO": {
    "names": [
      "콜롬비아"
    ]
  },
  "CR": {
    "names": [
      "코스타리카"
    ]
  },
  "CU": {
    "names": [
      "쿠바"
    ]
  },
  "CV": {
    "names": [
      "카보베르데"
    ]
  },
  "CW": {
    "names": [
      "퀴라소"
    ]
  },
  "CX": {
    "names": [
      "크리스마스섬"
    ]
  },
  "CY": {
    "names": [
      "키프로스"
    ]
  },
  "CZ": {
    "names": [
      "체코"
    ]
  },
  "DE": {
    "short": "독",
    "names": [
      "독일"
    ]
  },
  "DJ": {
    "names": [
      "지부티"
    ]
  },
  "DK": {
    "names": [
      "덴마크"
    ]
  },
  "DM": {
    "names": [
      "도미니카"
    ]
  },
  "DO": {
    "names": [
      "도미니카 공화국"
    ]
  },
  "DZ": {
    "names": [
      "알제리"
    ]
  },
  "EC": {
    "names": [
      "에콰도르"
    ]
  },
  "EE": {
    "names": [
      "에스토니아"
    ]
  },
  "EG": {
    "names": [
      "이집트"
    ]
  },
  "EH": {
    "names": [
      "서사하라"
    ]
  },
  "ER": {
    "names": [
      "에리트리아"
    ]
  },
  "ES": {
    "names": [
      "스페인"
    ]
  },
  "ET": {
    "names": [
      "에티오피아"
    ]
  },
  "FI": {
    "names": [
      "핀란드"
    ]
  },
  "FJ": {
    "names": [
      "피지"
    ]
  },
  "FK": {
    "names": [
      "포클랜드 제도"
    ]
  },
  "FM": {
    "names": [
      "미크로네시아"
    ]
  },
  "FO": {
    "names": [
      "페로 제도"
    ]
  },
  "FR": {
    "short": "불",
    "names": [
      "프랑스"
    ]
  },
  "GA": {
    "names": [
      "가봉"
    ]
  },
  "GB": {
    "short": "영",
    "names": [
      "영국"
    ]
  },
  "GD": {
    "names": [
      "그레나다"
    ]
  },
  "GE": {
    "names": [
      "조지아"
    ]
  },
  "GF": {
    "names": [
      "프랑스령 기아나"
    ]
  },
  "GG": {
    "names": [
      "건지"
    ]
  },
  "GH": {
    "names": [
      "가나"
    ]
  },
  "GI": {
    "names": [
      "지브롤터"
    ]
  },
  "GL": {
    "names": [
      "그린란드"
    ]
  },
  "GM": {
    "names": [
      "감비아"
    ]
  },
  "GN": {
    "names": [
      "기니"
    ]
  },
  "GP": {
    "names": [
      "과들루프"
    ]
  },
  "GQ": {
    "names": [
      "적도 기니"
    ]
  },
  "GR": {
    "names": [
      "그리스"
    ]
  },
  "GS": {
    "names": [
      "사우스조지아 사우스샌드위치 제도"
    ]
  },
  "GT": {
    "names": [
      "과테말라"
    ]
  },
  "GU": {
    "names": [
      "괌"
    ]
  },
  "GW": {
    "names": [
      "기니비사우"
    ]
  },
  "GY": {
    "names": [
      "가이아나"
    ]
  },
  "HK": {
    "names": [
      "홍콩"
    ]
  },
  "HM": {
    "names": [
      "허드 맥도널드 제도"
    ]
  },
  "HN": {
    "names": [
      "온두라스"
    ]
  },
  "HR": {
    "names": [
      "크로아티아"
    ]
  },
  "HT": {
    "names": [
      "아이티"
    ]
  },
  "HU": {
    "names": [
      "헝가리"
    ]
  },
  "ID": {
    "names": [
      "인도네시아"
    ]
  },
  "IE": {
    "names": [
      "아일랜드"
    ]
  },
  "IL": {
    "names": [
      "이스라엘"
    ]
  },
  "IM": {
    "names": [
      "맨섬"
    ]
  },
  "IN": {
    "short": "인",
    "names": [
      "인도"
    ]
  },
  "IO": {
    "names": [
      "영국령 인도양 지역"
    ]
  },
  "IQ": {
    "names": [
      "이라크"
    ]
  },
  "IR": {
    "names": [
      "이란"
    ]
  },
  "IS": {
    "names": [
      "아이슬란드"
    ]
  },
  "IT": {
    "names": [
      "이탈리아"
    ]
  },
  "JE": {
    "names": [
      "저지"
    ]
  },
  "JM": {
    "names": [
      "자메이카"
    ]
  },
  "JO": {
    "names": [
      "요르단"
    ]
  },
  "JP": {
    "short": "일",
    "names": [
      "일본국",
      "일본"
    ]
  },
  "KE": {
    "names": [
      "케냐"
    ]
  },
  "KG": {
    "names": [
      "키르기스스탄"
    ]
  },
  "KH": {
    "names": [
      "캄보디아"
    ]
  },
  "KI": {
    "names": [
      "키리바시"
    ]
  },
  "KM": {
    "names": [
      "코모로"
    ]
  },
  "KN": {
    "names": [
      "세인트키츠 네비스"
    ]
  },
  "KP": {
    "short": "북",
    "names": [
      "북한"
    ]
  },
  "KR": {
    "short": "한",
    "names": [
      "한국",
      "대한민국",
      "우리나라"
    ]
  },
  "KW": {
    "names": [
      "쿠웨이트"
    ]
  },
  "KY": {
    "names": [
      "케이맨 제도"
    ]
  },
  "KZ": {
    "names": [
      "카자흐스탄"
    ]
  },
  "LA": {
    "names": [
      "라오스"
    ]
  },
  "LB": {
    "names": [
      "레바논"
    ]
  },
  "LC": {
    "names": [
      "세인트루시아"
    ]
  },
  "LI": {
    "names": [
      "리히텐슈타인"
    ]
  },
  "LK": {
    "names": [
      "스리랑카"
    ]
  },
  "LR": {
    "names": [
      "라이베리아"
    ]
  },
  "LS": {
    "names": [
      "레소토"
    ]
  },
  "LT": {
    "names": [
      "리투아니아"
    ]
  },
  "LU": {
    "names": [
      "룩셈부르크"
    ]
  },
  "LV": {
    "names": [
      "라트비아"
    ]
  },
  "LY": {
    "names": [
      "리비아"
    ]
  },
  "MA": {
    "names": [
      "모로코"
    ]
  },
  "MC": {
    "names": [
      "모나코"
    ]
  },
  "MD": {
    "names": [
      "몰도바"
    ]
  },
  "ME": {
    "names": [
      "몬테네그로"
    ]
  },
  "MF": {
    "names": [
      "생마르탱"
    ]
  },
  "MG": {
    "names": [
      "마다가스카르"
    ]
  },
  "MH": {
    "names": [
      "마셜 제도"
    ]
  },
  "MK": {
    "names": [
      "북마케도니아"
    ]
  },
  "ML": {
    "names": [
      "말리"
    ]
  },
  "MM": {
    "names": [
      "미얀마"
    ]
  },
  "MN": {
    "short": "몽",
    "names": [
      "몽골"
    ]
  },
  "MO": {
    "names": [
      "마카오"
    ]
  },
  "MP": {
    "names": [
      "북마리아나제도"
    ]
  },
  "MQ": {
    "names": [
      "마르티니크"
    ]
  },
  "MR": {
    "names": [
      "모리타니"
    ]
  },
  "MS": {
    "names": [
      "몬트세라트"
    ]
  },
  "MT": {
    "names": [
      "몰타"
    ]
  },
  "MU": {
    "names": [
      "모리셔스"
    ]
  },
  "MV": {
    "names": [
      "몰디브"
    ]
  },
  "MW": {
    "names": [
      "말라위"
    ]
  },
  "MX": {
    "names": [
      "멕시코"
    ]
  },
  "MY": {
    "names": [
      "말레이시아"
    ]
  },
  "MZ": {
    "names": [
      "모잠비크"
    ]
  },
  "NA": {
    "names": [
      "나미비아"
    ]
  },
  "NC": {
    "names": [
      "뉴칼레도니아"
    ]
  },
  "NE": {
    "names": [
      "니제르"
    ]
  },
  "NF": {
    "names": [
      "노퍽섬"
    ]
  },
  "NG": {
    "names": [
      "나이지리아"
    ]
  },
  "NI": {
    "names": [
      "니카라과"
    ]
  },
  "NL": {
    "names": [
      "네덜란드"
    ]
  },
  "NO": {
    "names": [
      "노르웨이"
    ]
  },
  "NP": {
    "names": [
      "네팔"
    ]
  },
  "NR": {
    "names": [
      "나우루"
    ]
  },
  "NU": {
    "names": [
      "니우에"
    ]
  },
  "NZ": {
    "names": [
      "뉴질랜드"
    ]
  },
  "OM": {
    "names": [
      "오만"
    ]
  },
  "PA": {
    "names": [
      "파나마"
    ]
  },
  "PE": {
    "names": [
      "페루"
    ]
  },
  "PF": {
    "names": [
      "프랑스령 폴리네시아"
    ]
  },
  "PG": {
    "names": [
      "파푸아뉴기니"
    ]
  },
  "PH": {
    "names": [
      "필리핀"
    ]
  },
  "PK": {
    "names": [
      "파키스탄"
    ]
  },
  "PL": {
    "names": [
      "폴란드"
    ]
  },
  "PM": {
    "names": [
      "생피에르 미클롱"
    ]
  },
  "PN": {
    "names": [
      "핏케언 제도"
    ]
  },
  "PR": {
    "names": [
      "푸에르토리코"
    ]
  },
  "PS": {
    "names": [
      "팔레스타인"
    ]
  },
  "PT": {
    "names": [
      "포르투갈"
    ]
  },
  "PW": {
    "names": [
      "팔라우"
    ]
  },
  "PY": {
    "names": [
      "파라과이"
    ]
  },
  "QA": {
    "names": [
      "카타르"
    ]
  },
  "RE": {
    "names": [
      "레위니옹"
    ]
  },
  "RO": {
    "names": [
      "루마니아"
    ]
  },
  "RS": {
    "names": [
      "세르비아"
    ]
  },
  "RU": {
    "short": "러",
    "names": [
      "러시아"
    ]
  },
  "RW": {
    "names": [
      "르완다"
    ]
  },
  "SA": {
    "names": [
      "사우디아라비아"
    ]
  },
  "SB": {
    "names": [
      "솔로몬 제도"
    ]
  },
  "SC": {
    "names": [
      "세이셸"
    ]
  },
  "SD": {
    "names": [
      "수단"
    ]
  },
  "SE": {
    "names": [
      "스웨덴"
    ]
  },
  "SG": {
    "names": [
      "싱가포르"
    ]
  },
  "SH": {
    "names": [
      "세인트헬레나"
    ]
  },
  "SI": {
    "names": [
      "슬로베니아"
    ]
  },
  "SJ": {
    "names": [
      "스발바르제도-얀마웬섬"
    ]
  },
  "SK": {
    "names": [
      "슬로바키아"
    ]
  },
  "SL": {
    "names": [
      "시에라리온"
    ]
  },
  "SM": {
    "names": [
      "산마리노"
    ]
  },
  "SN": {
    "names": [
      "세네갈"
    ]
  },
  "SO": {
    "names": [
      "소말리아"
    ]
  },
  "SR": {
    "names": [
      "수리남"
    ]
  },
  "SS": {
    "names": [
      "남수단"
    ]
  },
  "ST": {
    "names": [
      "상투메 프린시페"
    ]
  },
  "SV": {
    "names": [
      "엘살바도르"
    ]
  },
  "SX": {
    "names": [
      "신트마르턴"
    ]
  },
  "SY": {
    "names": [
      "시리아"
    ]
  },
  "SZ": {
    "names": [
      "에스와티니"
    ]
  },
  "TC": {
    "names": [
      "터크스 케이커스 제도"
    ]
  },
  "TD": {
    "names": [
      "차드"
    ]
  },
  "TF": {
    "names": [
      "프랑스령 남방 지역"
    ]
  },
  "TG": {
    "names": [
      "토고"
    ]
  },
  "TH": {
    "names": [
      "태국"
    ]
  },
  "TJ": {
    "names": [
      "타지키스탄"
    ]
  },
  "TK": {
    "names": [
      "토켈라우"
    ]
  },
  "TL": {
    "names": [
      "동티모르"
    ]
  },
  "TM": {
    "names": [
      "투르크메니스탄"
    ]
  },
  "TN": {
    "names": [
      "튀니지"
    ]
  },
  "TO": {
    "names": [
      "통가"
    ]
  },
  "TR": {
    "names": [
      "튀르키예"
    ]
  },
  "TT": {
    "names": [
      "트리니다드 토바고"
    ]
  },
  "TV": {
    "names": [
      "투발루"
    ]
  },
  "TW": {
    "names": [
      "대만"
    ]
  },
  "TZ": {
    "names": [
      "탄자니아"
    ]
  },
  "UA": {
    "short": "우",
    "names": [
      "우크라이나"
    ]
  },
  "UG": {
    "names": [
      "우간다"
    ]
  },
  "UM": {
    "names": [
      "미국령 해외 제도"
    ]
  },
  "US": {
    "short": "미",
    "names": [
      "미국",
      "미합중국"
    ]
  },
  "UY": {
    "names": [
      "우루과이"
    ]
  },
  "UZ": {
    "names": [
      "우즈베키스탄"
    ]
  },
  "VA": {
    "names": [
      "바티칸"
    ]
  },
  "VC": {
    "names": [
      "세인트빈센트그레나딘"
    ]
  },
  "VE": {
    "names": [
      "베네수엘라"
    ]
  },
  "VG": {
    "names": [
      "영국령 버진아일랜드"
    ]
  },
  "VI": {
    "names": [
      "미국령 버진아일랜드"
    ]
  },
  "VN": {
    "names": [
      "베트남"
    ]
  },
  "VU": {
    "names": [
      "바누아투"
    ]
  },
  "WF": {
    "names": [
      "왈리스-푸투나 제도"
    ]
  },
  "WS": {
    "names": [
      "사모아"
    ]
  },
  "XK": {
    "names": [
      "코소보"
    ]
  },
  "YE": {
    "names": [
      "예멘"
    ]
  },
  "YT": {
    "names": [
      "마요트"
    ]
  },
  "ZA": {
    "names": [
      "남아프리카"
    ]
  },
  "ZM": {
    "names": [
      "잠비아"
    ]
  },
  "ZW": {
    "names": [
      "짐바브웨"
    ]
  }
};
