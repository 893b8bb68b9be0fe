import type { Currency } from '../../money/currency'
import { zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const krw = 'KRW' as Currency

/** The kinds of 거래구분, behind the sign in brackets. The first that fits counts. */
const kinds: KindWords = [
  ['refund', /취소|환불/],
  ['top-up', /충전/],
  ['withdrawal', /내보내기|출금/],
  ['fee', /수수료/],
  ['expiry', /소멸|만료/],
  ['reward', /적립|리워드|이벤트|혜택|이자|캐시백/],
  ['payment', /결제/],
  ['transfer', /송금/],
]

/**
 * KakaoPay money, 거래내역서 as a workbook or saved from one as text. Amounts are unsigned: the sign stands in brackets
 * before the kind. Some have the balance after each row; none has a number of the provider's own. Seen 2024 to 2026.
 */
export const kakaopay = tableFormat({
  info: {
    id: 'kakaopay',
    label: 'KakaoPay money (XLSX, CSV)',
    provider: 'kakaopay',
    accountKind: 'wallet',
    accountName: 'KakaoPay',
  },
  columns: {
    when: column('거래일시'),
    kind: column('거래구분'),
    amount: column('거래금액'),
    bank: optional('은행', '금융기관', '거래기관'),
    info: optional('계좌 정보 / 결제 정보', '계좌정보', '결제정보', '결제 정보', '계좌 정보'),
    balance: optional('거래 후 잔액', '거래후잔액', '거래 후 금액', '거래 후 머니 잔액'),
  },
  marks: ['when', 'kind', 'info'],
  // A bank's list has the balance too, and no way of payment.
  unless: (has) => has('balance') && !has('info'),
  shows: { key: 'kind', like: /^\[\s*[-+−]\s*\]/ },
  date: 'when',
  amounts: ['amount', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const [, sign, kind = ''] = /^\[\s*([-+−])\s*\]\s*(.*)$/.exec(cells.text('kind')) ?? []
      const size = cells.amount('amount', krw)
      if (sign === undefined) cells.wrong({ code: 'bad-amount', text: cells.text('kind') }, 'kind', zero)
      const amount = sign === '+' ? size : negate(size)
      return makeDraft({
        line: cells.line,
        day: cells.day('when'),
        time: cells.time('when'),
        amount,
        currency: krw,
        kind: kindBy(kinds, kind, amount),
        text: kind,
        counterparty: orNull(cells.first('info', 'bank')),
        balance: cells.amountIfAny('balance', krw),
      })
    },
  }),
})
