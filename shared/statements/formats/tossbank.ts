import type { Currency } from '../../money/currency'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { accountAbove } from './account-above'

const krw = 'KRW' as Currency

const kinds: KindWords = [
  ['fee', /수수료/],
  ['income', /이자/],
  ['reward', /프로모션|캐시백|혜택/],
  ['transfer', /송금|이체|모으기|저금/],
]

/**
 * Toss Bank, 거래내역 as a workbook (sent with a password) or saved again without one. The first column is empty, notices
 * stand above the table, newest first. No number of the bank's own. Seen 2023 to 2026.
 */
export const tossbank = tableFormat({
  info: {
    id: 'tossbank',
    label: 'Toss Bank (XLSX, CSV)',
    provider: 'tossbank',
    accountKind: 'bank',
    accountName: 'Toss Bank',
  },
  columns: {
    when: column('거래 일시'),
    text: optional('적요'),
    kind: optional('거래 유형'),
    bank: optional('거래 기관'),
    amount: column('거래 금액'),
    balance: optional('거래 후 잔액'),
    memo: optional('메모'),
  },
  marks: ['kind', 'balance', 'text'],
  date: 'when',
  amounts: ['amount', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: ({ table }) => {
    const account = accountAbove(table)
    return {
      row: (cells) => {
        const amount = cells.amount('amount', krw)
        const kind = cells.text('kind')
        const back = kind === '체크카드결제' && amount > 0
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency: krw,
          kind: back ? 'refund' : kindBy(kinds, kind, amount),
          text: [cells.text('text'), cells.text('memo')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.first('bank', 'text')),
          balance: cells.amountIfAny('balance', krw),
        })
      },
    }
  },
})
