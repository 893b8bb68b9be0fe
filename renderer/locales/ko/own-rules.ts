import type { en } from '../en'
import type { Words } from '../words'

/** 직접 더한 규칙, 그리고 절대 더하지 않는 것 */
export const ownRules: Words<typeof en.ownRules> = {
  title: '내가 더한 규칙',
  note: '직접 적은 서비스와 길, 수수료예요. 목록과 따로 보관되고, 목록이 바뀌어도 남아요.',
  export: '파일로 저장',
  import: '파일에서 가져오기',
  imported_other: '규칙 {{count}}개를 가져왔어요.',
  remove: '지우기',
  describe: '이 서비스를 직접 적기',
  addWay: '길 더하기',
  addWayTitle: '{{account}}에서 나가는 길',
  addWayText: '서비스 앱에 적힌 대로 적어 주세요. 공식 출처가 아니라 내가 확인한 것으로 남아요.',
  wayName: '이름이 무엇인가요?',
  noName: '이름을 적어 주세요.',
  to: '돈이 어디로 가나요?',
  destinations: {
    'own-bank': '내 은행 계좌',
    'own-card': '내 카드',
    cash: '현금',
    points: '포인트',
    voucher: '상품권',
  },
  feeUnknown: '수수료를 몰라요',
  least: '최소 금액',
  most: '한 번에 최대',
  days: '도착까지 며칠',
  source: '어디에 적혀 있나요?',
  sourceHint: '앱의 안내 화면 같은 곳이요. 직접 봤다면 비워 두세요.',
  badAmount: '500이나 0.99 같은 금액을 적어 주세요.',
  maxBelowMin: '최대가 최소보다 작을 수 없어요.',
  badDays: '99까지의 날수를 적어 주세요.',
  cashing: {
    'carrier-cashing': '휴대폰 소액결제를 현금으로 바꿔 주거나 권하는 일은 범죄예요. 여기에 저장하지 않아요.',
    'card-cashing': '카드 한도를 현금으로 바꾸는 일은 불법이에요. 여기에 저장하지 않아요.',
    'cash-out-shop': '서비스가 직접 제공하는 길이 아니에요. 여기에 저장하지 않아요.',
    instead:
      '할 수 있는 일: 원하지 않은 결제에 이의 내기, 잘못된 결제 환불받기, 통신사 공식 서비스에서 미환급금 찾아보기.',
  },
}
