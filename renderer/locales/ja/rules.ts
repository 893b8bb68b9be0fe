import type { late } from '../en/late'
import type { Words } from '../words'

export const rules: Words<typeof late.rules> = {
  title: '手数料の規則',
  noneYet: '計画の根拠になる規則はまだありません。',
  empty: '計画が根拠にしている規則はまだありません。先に明細を取り込んでください。',
  lead_other: '計画の根拠{{all}}件のうち、{{count}}件は見直してください。',
  allSound_other: '計画の根拠{{count}}件は、すべて今も有効です。',
  doubtful: '見直すもの',
  doubtfulNote:
    '事業者のアプリで手数料を調べ、合っていれば確認、違えば直してください。それ以降、計画に使います。',
  sound: '問題のないもの',
  soundNote: 'この1年の公式ページに書かれているか、ご自身で調べたか、明細で確認できたものです。',
  waiting_other: '手数料を確認すれば使える方法があと{{count}}件あります',
  more: '口座のすべての出金方法',
  asOf: '情報の日付',
  confirmed: '自分で調べた日',
  never: 'まだ',
  byStatements: '明細で確認済み',
  use: '計画では',
  transfers_other: '出金{{count}}回',
  weighed: '比べたが使わない',
  confirm: '今も合っている',
  troubles: {
    'lapsed-correction': '入力した手数料の期限切れ',
    unconfirmed: '未確認',
    'conflicting-sources': '情報源の食い違い',
    'low-confidence': '根拠が弱い',
    'no-official-source': '公式ページなし',
    'old-rule': '古い情報',
    'old-confirmation': '調べてから1年以上',
  },
}
