import type { Words } from '../words'
import type { en } from '../en'

/** 여러 화면에서 쓰는 말. */
export const common: Words<typeof en.common> = {
  notWritten: '저장하지 못했어요',
  noRoom: '디스크에 남은 공간이 없어요. 필요 없는 것을 지운 다음 다시 해 주세요. 있던 데이터는 그대로예요.',
  writeRefused:
    '디스크에 쓰지 못했어요({{detail}}). 다시 하거나 다른 곳을 골라 주세요. 있던 데이터는 그대로예요.',
  callRefused: '컴퓨터가 요청을 거부했어요',
  callReason:
    '잔돈이 요청한 것: “{{call}}”, 돌아온 답: {{detail}}. 장부는 그대로예요. 다시 해 보고, 계속되면 잔돈을 다시 시작해 주세요.',
  appName: '잔돈',
  skip: '본문으로 건너뛰기',
  opening: '장부를 여는 중…',
  cancel: '취소',
  close: '닫기',
  save: '저장',
  fee: '수수료 {{amount}}',
  hideAmounts: '금액 숨기기',
  showAmounts: '금액 보이기',
  clearFilter: '{{name}} 지우기',
  none: '–',
  chart: '차트',
  table: '표',
  kind: {
    wallet: '지갑',
    platform: '플랫폼',
    points: '포인트',
    voucher: '상품권',
    carrier: '통신요금',
    bank: '은행',
    card: '카드',
    cash: '현금',
  },
  transaction: {
    payment: '결제',
    income: '수입',
    refund: '환불',
    'top-up': '충전',
    withdrawal: '출금',
    transfer: '송금',
    fee: '수수료',
    conversion: '환전',
    reward: '적립',
    expiry: '소멸',
    'carrier-charge': '통신요금에 청구',
    hold: '보류',
    adjustment: '정정',
  },
  status: { posted: '완료', pending: '처리 중', cancelled: '취소됨' },
}
