import type { en } from '../en'
import type { Words } from '../words'

/** 내역이 없는 곳 */
export const newAccount: Words<typeof en.newAccount> = {
  add: '계좌 더하기',
  title: '내역이 없는 곳',
  text: '상품권이나 포인트, 앱에 잔액만 나오는 지갑 같은 곳이에요.',
  provider: '어느 서비스인가요?',
  noProvider: '목록에 없음',
  currency: '통화',
  bad: {
    name: '이름을 적어 주세요.',
    currency: 'KRW나 USD 같은 통화를 적어 주세요.',
    balance: '12500이나 12.50 같은 금액이 아니에요.',
  },
}
