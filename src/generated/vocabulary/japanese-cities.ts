// Written by `npm run generate` from vocabulary/. Change it there.
import type { VerbFinalCities } from '../../vocabulary/verb-final.js';

/** Cities where talks are held, by their English names: what they are called in Japanese. */
export const japaneseCities: VerbFinalCities = {
  "Honolulu": [
    "ホノルル"
  ],
  "Tokyo": [
    "東京"
  ],
  "Seoul": [
    "ソウル"
  ],
  "New York": [
    "ニューヨーク"
  ],
  "Washington": [
    "ワシントン"
  ],
  "Beijing": [
    "北京"
  ],
  "Hanoi": [
    "ハノイ"
  ],
  "Paris": [
    "パリ"
  ],
  "Phnom Penh": [
    "プノンペン"
  ],
  "London": [
    "ロンドン"
  ],
  "Berlin": [
    "ベルリン"
  ],
  "Munich": [
    "ミュンヘン"
  ],
  "Geneva": [
    "ジュネーブ"
  ],
  "Vienna": [
    "ウィーン"
  ],
  "Brussels": [
    "ブリュッセル"
  ],
  "Moscow": [
    "モスクワ"
  ],
  "Vladivostok": [
    "ウラジオストク"
  ],
  "New Delhi": [
    "ニューデリー"
  ],
  "Bangkok": [
    "バンコク"
  ],
  "Jakarta": [
    "ジャカルタ"
  ],
  "Singapore": [
    "シンガポール"
  ],
  "Manila": [
    "マニラ"
  ],
  "Kuala Lumpur": [
    "クアラルンプール"
  ],
  "Vientiane": [
    "ビエンチャン"
  ],
  "Canberra": [
    "キャンベラ"
  ],
  "Sydney": [
    "シドニー"
  ],
  "Wellington": [
    "ウェリントン"
  ],
  "Ottawa": [
    "オタワ"
  ],
  "San Francisco": [
    "サンフランシスコ"
  ],
  "Los Angeles": [
    "ロサンゼルス"
  ],
  "Anchorage": [
    "アンカレッジ"
  ],
  "Busan": [
    "釜山"
  ],
  "Jeju": [
    "済州"
  ],
  "Gyeongju": [
    "慶州"
  ],
  "Osaka": [
    "大阪"
  ],
  "Hiroshima": [
    "広島"
  ],
  "Nagasaki": [
    "長崎"
  ],
  "Karuizawa": [
    "軽井沢"
  ],
  "Sendai": [
    "仙台"
  ],
  "Nara": [
    "奈良"
  ],
  "Shanghai": [
    "上海"
  ],
  "Qingdao": [
    "青島"
  ],
  "Dalian": [
    "大連"
  ],
  "Chengdu": [
    "成都"
  ],
  "Tianjin": [
    "天津"
  ],
  "Hong Kong": [
    "香港"
  ],
  "Taipei": [
    "台北"
  ],
  "Ulaanbaatar": [
    "ウランバートル"
  ],
  "Kyiv": [
    "キーウ"
  ],
  "Warsaw": [
    "ワルシャワ"
  ],
  "Prague": [
    "プラハ"
  ],
  "Rome": [
    "ローマ"
  ],
  "Fiuggi": [
    "フィウッジ"
  ],
  "Capri": [
    "カプリ"
  ],
  "Madrid": [
    "マドリード"
  ],
  "Lisbon": [
    "リスボン"
  ],
  "Vilnius": [
    "ビリニュス"
  ],
  "Bali": [
    "バリ"
  ],
  "Da Nang": [
    "ダナン"
  ],
  "Ankara": [
    "アンカラ"
  ],
  "Istanbul": [
    "イスタンブール"
  ],
  "Tehran": [
    "テヘラン"
  ],
  "Riyadh": [
    "リヤド"
  ],
  "Doha": [
    "ドーハ"
  ],
  "Abu Dhabi": [
    "アブダビ"
  ],
  "Dubai": [
    "ドバイ"
  ],
  "Cairo": [
    "カイロ"
  ],
  "Jerusalem": [
    "エルサレム"
  ],
  "Amman": [
    "アンマン"
  ],
  "Baghdad": [
    "バグダッド"
  ],
  "Pretoria": [
    "プレトリア"
  ],
  "Johannesburg": [
    "ヨハネスブルグ"
  ],
  "Nairobi": [
    "ナイロビ"
  ],
  "Addis Ababa": [
    "アディスアベバ"
  ],
  "Brasília": [
    "ブラジリア"
  ],
  "Rio de Janeiro": [
    "リオデジャネイロ"
  ],
  "Buenos Aires": [
    "ブエノスアイレス"
  ],
  "Lima": [
    "リマ"
  ],
  "Santiago": [
    "サンティアゴ"
  ],
  "Mexico City": [
    "メキシコシティ"
  ],
  "Helsinki": [
    "ヘルシンキ"
  ],
  "Stockholm": [
    "ストックホルム"
  ],
  "Oslo": [
    "オスロ"
  ],
  "Copenhagen": [
    "コペンハーゲン"
  ],
  "The Hague": [
    "ハーグ"
  ],
  "Hamburg": [
    "ハンブルク"
  ],
  "Davos": [
    "ダボス"
  ],
  "Pyongyang": [
    "平壌"
  ],
  "Panmunjom": [
    "板門店"
  ],
  "Tashkent": [
    "タシケント"
  ],
  "Astana": [
    "アスタナ"
  ],
  "Islamabad": [
    "イスラマバード"
  ],
  "Dhaka": [
    "ダッカ"
  ],
  "Colombo": [
    "コロンボ"
  ],
  "Kathmandu": [
    "カトマンズ"
  ],
  "Yangon": [
    "ヤンゴン"
  ],
  "Naypyidaw": [
    "ネーピードー"
  ],
  "Port Moresby": [
    "ポートモレスビー"
  ],
  "Suva": [
    "スバ"
  ]
};
