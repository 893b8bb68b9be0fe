import type { Currency } from '../../money/currency'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { accountAbove } from './account-above'

const krw = 'KRW' as Currency

const kinds: KindWords = [
  ['refund', /취소|환불/],
  ['fee', /수수료/],
  ['income', /이자|급여/],
  ['reward', /캐시백|프로모션|혜택|이벤트/],
  ['withdrawal', /ATM출금|현금출금|CD출금/i],
  ['transfer', /이체|세이프박스|저금통|송금|모임|자동이체|오픈뱅킹|카드대금/],
]

/**
 * KakaoBank, 거래내역 as a workbook (sent with a password) or saved again without one. The first column is empty, newest
 * first; amounts are signed, and 구분 says the way as well. No number of the bank's own. After public readers of 2024 to 2026.
 */
export const kakaobank = tableFormat({
  info: {
    id: 'kakaobank',
    label: 'KakaoBank (XLSX, CSV)',
    provider: null,
    accountKind: 'bank',
    accountName: 'KakaoBank',
  },
  columns: {
    when: column('거래일시'),
    side: column('구분'),
    amount: column('거래금액'),
    balance: optional('거래 후 잔액'),
    kind: column('거래구분'),
    text: optional('내용'),
    memo: optional('메모'),
  },
  marks: ['when', 'side', 'kind', 'amount'],
  date: 'when',
  amounts: ['amount', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: ({ table }) => {
    const account = accountAbove(table)
    return {
      row: (cells) => {
        const printed = cells.amount('amount', krw)
        const out = /출금|지급|이체출금/.test(cells.text('side'))
        const amount = out && printed > 0 ? negate(printed) : printed
        const kind = cells.text('kind')
        const back = kind.includes('카드결제') && amount > 0
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency: krw,
          kind: back ? 'refund' : kindBy(kinds, kind, amount),
          text: [cells.first('text', 'kind'), cells.text('memo')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('text')),
          balance: cells.amountIfAny('balance', krw),
        })
      },
    }
  },
})
