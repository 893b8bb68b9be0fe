import type { en } from '../en'
import type { Words } from '../words'

/** 내역에 나오지만 규칙으로는 설명되지 않는 수수료 */
export const learned: Words<typeof en.learned> = {
  title: '규칙과 다른 수수료: {{account}}',
  note: '최근 출금 {{count}}건의 수수료가 같아요: {{fee}}.',
  day: '날짜',
  amount: '나간 금액',
  charged: '실제 수수료',
  expected: '규칙대로라면',
  which: '어느 길이었나요?',
  use: '{{fee}} 기준으로 계획하기',
}
