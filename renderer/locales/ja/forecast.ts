import type { en } from '../en'
import type { Words } from '../words'

/** 計画が見込むお金と、自分のほうがよく知っていること。 */
export const forecast: Words<typeof en.forecast> = {
  title: '計画が見込むお金',
  note: '最近の入出金の平均から、{{day}}までを見積もっています。',
  none: '繰り返しが少ないため、何も見込んでいません。',
  allIncome: 'すべての収入',
  patterns: {
    weekly: '{{name}}: 毎週{{amount}}',
    monthly: '{{name}}: 毎月{{amount}}',
    irregular: '{{name}}: 30日で{{amount}}',
    once: '{{name}}: 1回{{amount}}',
  },
  evidence_other: '{{count}}日ありました',
  not: '見込まない',
  again: 'また見込む',
  own: '{{day}}に{{amount}}を見込んでいます（自分で入力）。',
  drop: '消す',
  add: '見込みを加える',
  addTitle: '{{account}}に何を見込みますか?',
  amount: '金額',
  amountHint: '出ていくお金は頭に-を付けてください。',
  day: '日付',
  dayHint: '2027-01-15のように。',
  badDay: '2027-01-15のように、これからの日付を入力してください。',
}
