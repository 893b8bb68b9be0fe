import type { en } from '../en'
import type { Words } from '../words'

/** 自分でカタログに加えるもの、決して加えないもの。 */
export const ownRules: Words<typeof en.ownRules> = {
  title: '自分の規則',
  note: '自分で入力した事業者、出金方法、手数料です。カタログとは別に保管し、更新されても残ります。',
  export: 'ファイルに保存',
  import: 'ファイルから取り込む',
  imported_other: '規則を{{count}}件取り込みました。',
  remove: '削除',
  describe: 'この事業者を自分で登録する',
  addWay: '出金方法を加える',
  addWayTitle: '{{account}}の出金方法',
  addWayText:
    '事業者のアプリに書かれているとおりに入力してください。自分の情報として扱い、公式の情報とはしません。',
  wayName: '何という方法ですか?',
  noName: '名前を入力してください。',
  to: 'お金はどこに届きますか?',
  destinations: {
    'own-bank': '自分の銀行口座',
    'own-card': '自分のカード',
    cash: '現金',
    points: 'ポイント',
    voucher: '商品券・ギフト',
  },
  feeUnknown: '手数料が分からない',
  least: '最低金額',
  most: '一度の上限',
  days: '届くまでの日数',
  source: 'どこに書かれていますか?',
  sourceHint: 'アプリの画面名など。自分で見たなら空欄のままで。',
  badAmount: '500や0.99のような金額を入力してください。',
  maxBelowMin: '上限は最低金額以上にしてください。',
  badDays: '99までの日数を入力してください。',
  cashing: {
    'carrier-cashing': '携帯の請求の現金化は、持ちかけたり宣伝したりする側が罪に問われます。登録しません。',
    'card-cashing': 'クレジットカードの枠の現金化は認められていません。登録しません。',
    'cash-out-shop': '事業者自身の方法ではありません。登録しません。',
    instead:
      'できること: 望まない請求に異議を申し立てる、誤った請求の返金を求める、通信会社の公式サービスで払いすぎを調べる。',
  },
}
