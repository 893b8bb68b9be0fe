import type { en } from '../en'
import type { Words } from '../words'

/** 출금 계획: 빼기보다 쓰는 편이 나은 돈 */
export const useUp: Words<typeof en.useUp> = {
  spend: '{{name}}에서 {{amount}} 쓰기',
  touch: '{{name}}에서 소액이라도 한 번 쓰기',
  anyTime: '{{name}}에서 살 것이 있을 때 {{amount}} 쓰기',
  by: '{{day}}까지',
  noHurry: '급하지 않음',
  paid: '그러면 {{paid}}을 현금으로 돌려받아요: {{way}}.',
  depositBack: '그러면 보증금 {{deposit}}을 돌려받아요: {{way}}.',
  paidWithDeposit: '그러면 {{paid}}을 돌려받아요(보증금 {{deposit}} 포함): {{way}}.',
  costs: '수수료는 {{cost}}이에요.',
  leavesBy: '{{day}}까지 신청하세요.',
  lapsesAnyway: '평소만큼만 쓰면 {{amount}}은 그래도 사라져요.',
  stays: '나머지 {{amount}}은 그대로 두어도 돼요.',
  keeps: '{{amount}} 지킴',
  lessThanOut: '그냥 빼는 것보다 {{amount}} 덜 듦',
  whyTitle: '왜 쓰는가, 그다음은',
  loses: {
    lapses: '{{day}}에 {{amount}}이 사라져요.',
    closes: '{{day}}에 서비스가 끝나요. 그때 남은 돈은 쓸 수 없어요.',
    untouched: '{{day}}까지 한 번도 쓰지 않으면 {{amount}}을 잃어요. 한 번만 써도 미뤄져요.',
  },
  lapseUnknown: '언제 사라지는지 여기서는 알 수 없어요. 제공처에서 확인하세요.',
  nothingLapses: '1년 안에 사라지는 돈은 없어요.',
  openings: {
    'share-spent': '{{amount}} 더 써야 나머지를 돌려받을 수 있어요.',
    'small-rest': '남은 돈이 {{most}} 이하일 때만 돌려줘요.',
    deposit: '카드에 남은 돈에서 수수료를 떼요. 다 쓰면 보증금만 온전히 돌아와요.',
    cheaper: '적게 남을수록 빼는 데 덜 들어요.',
  },
  outNow: '모두 빼면(‘{{way}}’) {{cost}} 들어요.',
  noWay: '현금으로 뺄 수 없고, 그곳에서 쓸 수만 있어요.',
  restUnknown: '남은 돈을 돌려받을 수 있는지, 얼마나 드는지는 아직 알 수 없어요.',
  pace: '내 결제 내역으로 보면 그곳에서 일주일에 약 {{amount}} 써요.',
  paceUnknown: '그곳에서 평소 얼마나 쓰는지 알 수 없어요. 어차피 살 것에 쓸 때만 이득이에요.',
  goes: '다음 잔액이나 내역에 쓴 것이 보이면 이 항목은 사라져요.',
  lead_other: '{{count}}곳은 쓰는 편이 나아요. 아래에 함께 있어요.',
  short: '그곳에서 쓰기',
  next: '{{day}}까지 {{name}}에서 {{amount}} 쓰기',
}
