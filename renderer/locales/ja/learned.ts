import type { en } from '../en'
import type { Words } from '../words'

/** 明細に現れ、規則では説明できない手数料。 */
export const learned: Words<typeof en.learned> = {
  title: '規則と違う手数料: {{account}}',
  note: '最近の出金{{count}}件が一致しています: {{fee}}。',
  day: '日付',
  amount: '出た金額',
  charged: 'かかった手数料',
  expected: '規則では',
  which: 'どの方法でしたか?',
  use: '{{fee}}で計画する',
}
