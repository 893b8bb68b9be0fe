import type { en } from '../en'
import type { Words } from '../words'

/** 내 돈이 있는 곳, 한 장으로 */
export const paper: Words<typeof en.paper> = {
  title: '내 돈이 있는 곳',
  lead: '인쇄하거나 PDF로 저장할 한 장이에요. 카드 번호와 계좌번호는 끝자리만 남기고 가려요.',
  open: '종이로 보기',
  command: '‘내 돈이 있는 곳’ 인쇄',
  print: '인쇄 또는 PDF 저장',
  nothing: '오늘 돈이 있는 곳이 없어요.',
  drawnUp: '{{day}} 잔돈에서 정리했어요. 잔액이 없는 곳과 청구서는 넣지 않았어요.',
  you: '내 것',
  place: '보관처',
  balance: '잔액',
  out: '꺼내는 길',
  lapses: '언제 얼마가 소멸되나',
  known: { statement: '내역', 'read-off': '직접 확인', counted: '거래로 계산' },
  knownOn: '{{day}} {{how}}',
  usable: '바로 쓸 수 있음',
  'spend-only': '쓰기만 할 수 있음',
  unknown: '알 수 없음',
  way: '{{to}}, 수수료 {{fee}}',
  wayPart: '{{to}}: 이 중 {{amount}}, 수수료 {{fee}}',
  exchanged: '{{currency}}[으로/로] 환전',
  noAccount: '등록되지 않은 계좌가 필요함',
  'not-this-amount': '{{to}}, 이 금액은 안 됨',
  overdue: '{{day}} 지나 {{amount}} 소멸했을 것',
  escheat: '{{day}} {{amount}}, 미청구 재산으로 관청에',
  lapse: '{{day}} {{amount}}',
  more_other: '그 뒤 {{count}}일 더, 마지막은 {{day}}',
  together: '합계',
  everyone: '모두의 합계',
}
