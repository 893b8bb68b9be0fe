import type { en } from '../en'
import type { Words } from '../words'

export const aboutAccount: Words<typeof en.aboutAccount> = {
  title: '이 계좌에 대해',
  note: '어떤 길은 조건이 맞는 계좌에만 열려 있어요. 아는 만큼 답해 주세요. 답은 이 기기에만 남아요.',
  planTitle: '계좌에 대해 여쭤볼 것',
  planNote: '답에 따라 쓸 수 있는 길이 달라져요. 답하지 않은 것은 조심스럽게 계획해요.',
  unanswered: '답하지 않음',
  whichState: '어느 주에서 쓰는 것인가요?',
  whichStateHint:
    '남은 돈을 현금으로 돌려받을 수 있는지는 그 주의 법에 달려 있어요. 목록에 없는 주의 규칙은 여기서 알 수 없어요.',
  questions: {
    identity: '그곳에서 본인 확인을 마쳤나요?',
    origins: '그 돈은 어떻게 들어왔나요? 남아 있을 수 있는 것을 모두 골라 주세요.',
    firstWorth: '처음에 얼마가 들어 있었나요?',
    openedOn: '언제 만들거나 샀나요?',
    country: '어느 나라에서 만든 계좌인가요?',
    closesOn: '서비스가 끝나나요? 마지막 날',
  },
  hints: {
    firstWorth: '상품권 액면가나 마지막으로 충전한 뒤의 잔액이에요. 얼마를 썼는지 이것으로 알아요.',
    openedOn: '2026-03-31처럼 적어 주세요.',
    closesOn: '2027-01-31처럼 적어 주세요. 끝난다는 안내가 없으면 비워 두세요.',
  },
  wrong: {
    openedOn: '2026-03-31처럼 오늘까지의 날짜를 적어 주세요.',
    closesOn: '2027-01-31처럼 오늘부터의 날짜를 적어 주세요.',
  },
  identity: { none: '아직', done: '네', full: '네, 서류까지 정식으로' },
  origins: {
    'own-money': '내 은행이나 현금으로',
    card: '신용카드로',
    'carrier-billing': '휴대폰 요금으로',
    refund: '환불이나 적립금으로',
    gift: '선물이나 다른 사람에게서',
    points: '포인트나 이벤트로',
  },
  billRefused:
    '휴대폰 요금으로 채운 돈은 현금으로 나가지 않아요. 그래서 여기서는 길을 계획하지 않아요. 그 돈을 쓰거나 결제를 취소한 뒤에 답을 바꿔 주세요.',
}
