// Written by `npm run generate` from vocabulary/. Change it there.
import type { VerbFinalWords } from '../../vocabulary/verb-final.js';

/** The Korean words of the reader. */
export const koreanWords: VerbFinalWords = {
  "home": "KR",
  "titles": {
    "LEADERS": {
      "대통령": "President",
      "총리": "Prime Minister",
      "국무총리": "Prime Minister",
      "국가주석": "President",
      "주석": "President",
      "총서기": "General Secretary",
      "국왕": "King",
      "사무총장": "Secretary-General",
      "당서기장": "General Secretary",
      "서기장": "General Secretary"
    },
    "FOREIGN_MINISTERS": {
      "외교부 장관": "Minister of Foreign Affairs",
      "외교부장관": "Minister of Foreign Affairs",
      "외교장관": "Minister of Foreign Affairs",
      "외교통상부 장관": "Minister of Foreign Affairs and Trade",
      "외무장관": "Minister of Foreign Affairs",
      "외무부 장관": "Minister of Foreign Affairs",
      "장관": "Minister",
      "외무대신": "Minister for Foreign Affairs",
      "외무상": "Minister for Foreign Affairs",
      "외상": "Foreign Minister",
      "대신": "Minister",
      "국무장관": "Secretary of State",
      "외교부장": "Foreign Minister",
      "부장": "Minister",
      "국무위원": "State Councilor",
      "고위대표": "High Representative"
    },
    "VICE_MINISTERS": {
      "차관": "Vice Minister",
      "제1차관": "First Vice Minister",
      "제2차관": "Second Vice Minister",
      "외교부 제1차관": "First Vice Minister of Foreign Affairs",
      "외교부 제2차관": "Second Vice Minister of Foreign Affairs",
      "사무차관": "Vice-Minister for Foreign Affairs",
      "외무사무차관": "Vice-Minister for Foreign Affairs",
      "부장관": "Deputy Secretary of State",
      "부부장": "Vice Foreign Minister",
      "외교부 부부장": "Vice Foreign Minister",
      "상무부부장": "Executive Vice Foreign Minister"
    },
    "DIRECTORS_GENERAL": {
      "국장": "Director-General"
    },
    "WORKING_LEVEL": {
      "과장": "Director",
      "심의관": "Deputy Director-General"
    },
    "OTHER": {
      "특별대표": "Special Representative",
      "본부장": "Special Representative",
      "대표": "Representative",
      "수석대표": "Chief Representative",
      "대사": "Ambassador",
      "차관보": "Deputy Minister",
      "부차관보": "Deputy Assistant Secretary",
      "실장": "Director",
      "국가안보실장": "National Security Advisor",
      "국방장관": "Minister of National Defense",
      "국방부 장관": "Minister of National Defense",
      "통일부 장관": "Minister of Unification",
      "산업통상자원부 장관": "Minister of Trade, Industry and Energy",
      "원장": "Director",
      "국가정보원장": "Director of the National Intelligence Service",
      "비서관": "Secretary",
      "대변인": "Spokesperson",
      "의원": "Member of Parliament",
      "위원장": "Chairman",
      "주임": "Director",
      "보좌관": "Adviser",
      "공사": "Minister",
      "부위원장": "Vice-Chairperson"
    }
  },
  "notTitles": [
    "급",
    "직",
    "간"
  ],
  "organs": [
    "외교부",
    "외무성",
    "국무부",
    "외교통상부",
    "외교안보정책",
    "아시아태평양",
    "아시아대양주",
    "한반도평화교섭",
    "종합외교정책",
    "대북",
    "제1",
    "제2",
    "신임",
    "공산당",
    "중앙외사판공실",
    "집행위",
    "외교안보",
    "상임",
    "상무"
  ],
  "bodies": [
    "외교부",
    "외무성",
    "국무부",
    "외교통상부"
  ],
  "organizations": [
    "유럽연합(EU)",
    "유럽연합",
    "EU",
    "유엔",
    "나토",
    "NATO",
    "아세안"
  ],
  "joins": [
    "겸"
  ],
  "groups": [
    "양측",
    "양국",
    "양국 정부",
    "두 사람",
    "이들",
    "세 사람",
    "세 나라",
    "3국",
    "참석자들",
    "한일 양국",
    "한미 양국",
    "북핵 수석대표",
    "수석대표들"
  ],
  "groupHeads": [
    "양",
    "두",
    "세",
    "양국",
    "3국",
    "삼국",
    "한미일",
    "한일",
    "한미",
    "한중"
  ],
  "groupNouns": [
    "정상",
    "측",
    "나라",
    "사람"
  ],
  "sides": {
    "own": [
      "우리측",
      "우리 측",
      "우리 정부"
    ],
    "other": [
      "상대측"
    ],
    "nouns": [
      "측",
      "측",
      "정부"
    ]
  },
  "outsiders": [
    "외교부",
    "대통령실",
    "외무성",
    "국무부",
    "청와대",
    "당국자"
  ],
  "events": [
    "전화로",
    "정상회담",
    "전략대화",
    "화상협의",
    "대화",
    "전화 통화",
    "전화통화",
    "전화 회담",
    "전화회담",
    "화상회담",
    "화상 회담",
    "통화",
    "회담",
    "협의",
    "면담",
    "회동",
    "만나",
    "만났",
    "회의"
  ],
  "modes": [
    {
      "mode": "VIDEO",
      "words": [
        "화상회담",
        "화상 회담",
        "화상회의",
        "화상협의",
        "화상 협의",
        "화상으로"
      ]
    },
    {
      "mode": "TELEPHONE",
      "words": [
        "전화 통화",
        "전화통화",
        "전화 회담",
        "전화회담",
        "통화",
        "전화로"
      ]
    }
  ],
  "margins": [
    "를 계기로",
    "을 계기로",
    "에 참석",
    "참석을 위해",
    "참석차",
    "참석하러",
    "계기에"
  ],
  "marginHeads": [
    "회의",
    "총회",
    "정상회의",
    "지역회의",
    "포럼"
  ],
  "attendants": [
    "동석",
    "배석"
  ],
  "placeMarks": [
    "에서",
    "를 방문",
    "을 방문",
    "를 찾은",
    "을 찾은",
    "에 도착"
  ],
  "repeats": [
    "재차",
    "거듭",
    "다시",
    "다시 한번",
    "다시금"
  ],
  "replies": [
    "이에 대하여",
    "이에 대해",
    "이에",
    "이와 관련"
  ],
  "references": {
    "talks": [
      "전화통화",
      "전화 통화",
      "통화",
      "외교장관회담",
      "외교장관 회담",
      "정상회담",
      "전략대화",
      "회담",
      "협의",
      "면담",
      "회의"
    ],
    "earlier": [
      "지난",
      "지난번",
      "지난달",
      "지난주",
      "앞선",
      "전날",
      "어제",
      "최근",
      "작년"
    ],
    "follows": [
      "에 이어",
      "의 후속",
      "를 토대로",
      "을 토대로",
      "를 바탕으로",
      "을 바탕으로",
      "의 성과를",
      "의 결과를",
      "에서 합의한",
      "에서 논의한",
      "에서의 합의"
    ]
  },
  "leadIns": [
    "다음과 같이",
    "다음과 같은",
    "아래와 같이",
    "아래와 같은",
    "다음 사항",
    "아래 사항",
    "다음의"
  ],
  "additions": [
    "또한",
    "또",
    "아울러",
    "이어",
    "나아가",
    "한편",
    "이 밖에",
    "그 밖에",
    "이외에도",
    "더불어",
    "특히"
  ],
  "answers": [
    "답하",
    "답했",
    "답변",
    "화답",
    "호응",
    "답함"
  ],
  "anaphora": [
    "이 문제",
    "그 중단",
    "그 조속한",
    "그러한",
    "이러한",
    "이 같은",
    "동 문제"
  ],
  "pronouns": [
    "이를",
    "이것을",
    "그것을",
    "이에",
    "동 사안",
    "동 건"
  ],
  "notAnaphora": [
    "이 같은 맥락",
    "이러한 맥락",
    "그러한 맥락",
    "이러한 가운데"
  ],
  "positions": [
    "입장"
  ],
  "matterless": [
    "입장",
    "발언",
    "설명",
    "의견",
    "인식",
    "사의",
    "감사",
    "축하",
    "지지",
    "공감",
    "공감대",
    "동의",
    "찬동",
    "호응",
    "항의",
    "유감",
    "대응",
    "조치",
    "답변",
    "반론",
    "우려",
    "이해",
    "협조",
    "기대",
    "희망",
    "요청",
    "평가",
    "표명",
    "정부",
    "우리",
    "일본",
    "한국",
    "중국",
    "양국",
    "양측",
    "향후",
    "적극",
    "일정",
    "방안",
    "노력",
    "지원",
    "필요",
    "조속",
    "해결",
    "상황",
    "문제",
    "사안",
    "의지",
    "생각",
    "취지",
    "반응",
    "관심",
    "이행",
    "중요성",
    "필요성",
    "감사의",
    "고마움",
    "위로",
    "심심한",
    "깊은",
    "견해",
    "확인",
    "강조"
  ],
  "relations": {
    "two": [
      "양국 관계",
      "양국관계",
      "양자 관계",
      "양자관계",
      "양국의 관계"
    ],
    "matters": [
      "양국간 현안",
      "양국 간 현안",
      "양국 현안",
      "주요 현안",
      "한일 현안",
      "당면 현안"
    ],
    "twoCooperation": [
      "양국의 협력",
      "양국 협력",
      "양국 간 협력",
      "양국간 협력",
      "긴밀한 협력관계",
      "실질협력",
      "실질 협력"
    ],
    "relations": [
      "관계",
      "양자관계",
      "양자 관계"
    ],
    "cooperation": [
      "협력",
      "공조"
    ]
  },
  "clock": {
    "local": [
      "현지시간",
      "현지 시간",
      "현지시각",
      "현지 시각"
    ],
    "home": [
      "한국시간",
      "한국 시간",
      "일본시간",
      "일본 시간"
    ]
  },
  "issueHeads": [
    "문제",
    "정세",
    "관계",
    "협력",
    "협정",
    "현안",
    "구상"
  ]
};
