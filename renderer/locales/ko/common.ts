import type { Words } from '../words'
import type { en } from '../en'

/** 여러 화면에서 쓰는 말. */
export const common: Words<typeof en.common> = {
  appName: '잔돈',
  skip: '본문으로 건너뛰기',
  opening: '장부를 여는 중…',
  cancel: '취소',
  close: '닫기',
  save: '저장',
  fee: '수수료 {{amount}}',
  hideAmounts: '금액 숨기기',
  showAmounts: '금액 보이기',
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
