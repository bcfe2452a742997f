// Written by `npm run generate` from vocabulary/. Change it there.
import type { VerbFinalCities } from '../../vocabulary/verb-final.js';

/** Cities where talks are held, by their English names: what they are called in Korean. */
export const koreanCities: VerbFinalCities = {
  "Honolulu": [
    "호놀룰루"
  ],
  "Tokyo": [
    "도쿄"
  ],
  "Seoul": [
    "서울"
  ],
  "New York": [
    "뉴욕"
  ],
  "Washington": [
    "워싱턴"
  ],
  "Beijing": [
    "베이징"
  ],
  "Hanoi": [
    "하노이"
  ],
  "Paris": [
    "파리"
  ],
  "Phnom Penh": [
    "프놈펜"
  ],
  "London": [
    "런던"
  ],
  "Berlin": [
    "베를린"
  ],
  "Munich": [
    "뮌헨"
  ],
  "Geneva": [
    "제네바"
  ],
  "Vienna": [
    "빈"
  ],
  "Brussels": [
    "브뤼셀"
  ],
  "Moscow": [
    "모스크바"
  ],
  "Vladivostok": [
    "블라디보스토크"
  ],
  "New Delhi": [
    "뉴델리"
  ],
  "Bangkok": [
    "방콕"
  ],
  "Jakarta": [
    "자카르타"
  ],
  "Singapore": [
    "싱가포르"
  ],
  "Manila": [
    "마닐라"
  ],
  "Kuala Lumpur": [
    "쿠알라룸푸르"
  ],
  "Vientiane": [
    "비엔티안"
  ],
  "Canberra": [
    "캔버라"
  ],
  "Sydney": [
    "시드니"
  ],
  "Wellington": [
    "웰링턴"
  ],
  "Ottawa": [
    "오타와"
  ],
  "San Francisco": [
    "샌프란시스코"
  ],
  "Los Angeles": [
    "로스앤젤레스"
  ],
  "Anchorage": [
    "앵커리지"
  ],
  "Busan": [
    "부산"
  ],
  "Jeju": [
    "제주"
  ],
  "Gyeongju": [
    "경주"
  ],
  "Osaka": [
    "오사카"
  ],
  "Hiroshima": [
    "히로시마"
  ],
  "Nagasaki": [
    "나가사키"
  ],
  "Karuizawa": [
    "가루이자와"
  ],
  "Sendai": [
    "센다이"
  ],
  "Nara": [
    "나라현"
  ],
  "Shanghai": [
    "상하이"
  ],
  "Qingdao": [
    "칭다오"
  ],
  "Dalian": [
    "다롄"
  ],
  "Chengdu": [
    "청두"
  ],
  "Tianjin": [
    "톈진"
  ],
  "Hong Kong": [
    "홍콩"
  ],
  "Taipei": [
    "타이베이"
  ],
  "Ulaanbaatar": [
    "울란바토르"
  ],
  "Kyiv": [
    "키이우"
  ],
  "Warsaw": [
    "바르샤바"
  ],
  "Prague": [
    "프라하"
  ],
  "Rome": [
    "로마"
  ],
  "Fiuggi": [
    "피우지"
  ],
  "Capri": [
    "카프리"
  ],
  "Madrid": [
    "마드리드"
  ],
  "Lisbon": [
    "리스본"
  ],
  "Vilnius": [
    "빌뉴스"
  ],
  "Bali": [
    "발리"
  ],
  "Da Nang": [
    "다낭"
  ],
  "Ankara": [
    "앙카라"
  ],
  "Istanbul": [
    "이스탄불"
  ],
  "Tehran": [
    "테헤란"
  ],
  "Riyadh": [
    "리야드"
  ],
  "Doha": [
    "도하"
  ],
  "Abu Dhabi": [
    "아부다비"
  ],
  "Dubai": [
    "두바이"
  ],
  "Cairo": [
    "카이로"
  ],
  "Jerusalem": [
    "예루살렘"
  ],
  "Amman": [
    "암만"
  ],
  "Baghdad": [
    "바그다드"
  ],
  "Pretoria": [
    "프리토리아"
  ],
  "Johannesburg": [
    "요하네스버그"
  ],
  "Nairobi": [
    "나이로비"
  ],
  "Addis Ababa": [
    "아디스아바바"
  ],
  "Brasília": [
    "브라질리아"
  ],
  "Rio de Janeiro": [
    "리우데자네이루"
  ],
  "Buenos Aires": [
    "부에노스아이레스"
  ],
  "Lima": [
    "리마"
  ],
  "Santiago": [
    "산티아고"
  ],
  "Mexico City": [
    "멕시코시티"
  ],
  "Helsinki": [
    "헬싱키"
  ],
  "Stockholm": [
    "스톡홀름"
  ],
  "Oslo": [
    "오슬로"
  ],
  "Copenhagen": [
    "코펜하겐"
  ],
  "The Hague": [
    "헤이그"
  ],
  "Hamburg": [
    "함부르크"
  ],
  "Davos": [
    "다보스"
  ],
  "Pyongyang": [
    "평양"
  ],
  "Panmunjom": [
    "판문점"
  ],
  "Tashkent": [
    "타슈켄트"
  ],
  "Astana": [
    "아스타나"
  ],
  "Islamabad": [
    "이슬라마바드"
  ],
  "Dhaka": [
    "다카"
  ],
  "Colombo": [
    "콜롬보"
  ],
  "Kathmandu": [
    "카트만두"
  ],
  "Yangon": [
    "양곤"
  ],
  "Naypyidaw": [
    "네피도"
  ],
  "Port Moresby": [
    "포트모르즈비"
  ],
  "Suva": [
    "수바"
  ]
};
