import type { en } from '../en'
import type { Words } from '../words'

/** 계획이 예상하는 돈, 그리고 내가 더 잘 아는 것 */
export const forecast: Words<typeof en.forecast> = {
  title: '계획이 예상하는 돈',
  note: '최근에 드나든 돈의 평균으로 {{day}}까지 예상했어요.',
  none: '되풀이되는 것이 적어 아무것도 예상하지 않아요.',
  allIncome: '여러 수입',
  patterns: {
    weekly: '{{name}}: 매주 {{amount}}',
    monthly: '{{name}}: 매달 {{amount}}',
    irregular: '{{name}}: 30일에 {{amount}}',
    once: '{{name}}: 한 번 {{amount}}',
  },
  evidence_other: '{{count}}일에 있었어요',
  not: '예상하지 않기',
  again: '다시 예상하기',
  own: '{{day}}에 {{amount}}, 직접 적었어요.',
  drop: '지우기',
  add: '예상 더하기',
  addTitle: '{{account}}에 무엇이 예상되나요?',
  amount: '금액',
  amountHint: '나가는 돈이면 앞에 -를 붙여 주세요.',
  day: '날짜',
  dayHint: '2027-01-15처럼 적어 주세요.',
  badDay: '2027-01-15처럼 앞으로 올 날짜를 적어 주세요.',
}
