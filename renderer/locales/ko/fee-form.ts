import type { en } from '../en'
import type { Words } from '../words'

export const feeForm: Words<typeof en.feeForm> = {
  more: '한도·구간·무료 횟수·기간',
  emptyIsNone: '없는 것은 비워 두세요. 모두 비우면 수수료가 없다는 뜻이에요.',
  byAmount: '금액에 따라 달라요',
  upTo: '{{number}}번째 구간: 여기까지',
  fixedRow: '{{number}}번째 구간: 고정 금액',
  percentRow: '{{number}}번째 구간: 퍼센트',
  addRow: '구간 더하기',
  removeRow: '{{number}}번째 구간 지우기',
  sliced: '구간의 비율은 그 구간에 든 금액에만 붙어요',
  charged: '수수료를 어디서 떼나요?',
  places: { 'from-amount': '보내는 금액에서', 'on-top': '금액과 따로' },
  freeCount: '무료 횟수',
  freeAmount: '무료 금액',
  freePer: '기준 기간',
  from: '시작하는 날',
  until: '끝나는 날',
  dayHint: '2026-12-31처럼요. 기한이 없으면 비워 두세요.',
  badAmount: '500이나 0.99 같은 금액을 적어 주세요.',
  badPercent: '1.75 같은 퍼센트를 적어 주세요.',
  badCount: '1 이상의 횟수를 적어 주세요.',
  badDay: '2026-12-31 같은 날짜를 적어 주세요.',
  maxBelowMin: '최대가 최소보다 작을 수 없어요.',
  rowsFall: '구간은 앞 구간보다 커야 해요. 마지막 구간만 비워 둘 수 있어요.',
  endsFirst: '끝나는 날이 시작하는 날보다 빠를 수 없어요.',
}
