import type { AccountKind } from '../../model'
import type { Currency } from '../../money/currency'
import { minor, zero } from '../../money/money'
import type { StatementFormat, StatedPart } from '../format'
import { column } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const inr = 'INR' as Currency

const kinds: KindWords = [
  ['refund', /refund|reversal/i],
  ['reward', /cashback|reward/i],
  ['top-up', /added to .*wallet|wallet top-?up|money added/i],
  ['withdrawal', /wallet .*to bank|withdraw/i],
  ['transfer', /self transfer|transfer(?:red)? to self|credit card bill|^transfer to/i],
]

/** What begins the lines below the first of a movement. */
const labels = /\s{0,9}(?:transaction id|utr no\.?|debited from|credited to|paid by|received in)\b/i

const partOf = (text: string, label: RegExp): string => label.exec(text)?.[1]?.trim() ?? ''

const transactionId = /transaction id\s*:?\s*([A-Z]*\d{8,})/i
const accountLabel = /(?:debited from|credited to|paid by|received in)\s*:?\s*(.+)$/i

/** A bank account is printed by its last digits; the others are of PhonePe. */
const kindOfAccount = (name: string): AccountKind =>
  /wallet/i.test(name)
    ? 'wallet'
    : /gift|voucher/i.test(name)
      ? 'voucher'
      : /credit card/i.test(name)
        ? 'card'
        : 'bank'

const format = tableFormat({
  info: {
    id: 'phonepe',
    label: 'PhonePe statement (PDF)',
    provider: null,
    accountKind: 'wallet',
    accountName: 'PhonePe',
  },
  columns: {
    date: column('Date'),
    details: column('Transaction Details'),
    type: column('Type'),
    amount: column('Amount'),
  },
  marks: ['date', 'details', 'type', 'amount'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const details = cells.text('details')
        const text = details.slice(0, labels.exec(details)?.index ?? details.length).trim()
        const size = Math.abs(cells.amount('amount', inr))
        const type = cells.text('type')
        const side = /^cr|credit/i.test(type) ? 1 : /^dr|^de?bit/i.test(type) ? -1 : 0
        if (side === 0) cells.wrong({ code: 'bad-amount', text: type }, 'type', zero)
        const amount = minor(side * size)
        const account = partOf(details, accountLabel)
        if (account !== '') stated.set(account, { account, currency: inr, kind: kindOfAccount(account) })
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('date'),
          time: cells.time('date'),
          amount,
          currency: inr,
          kind: kindBy(kinds, text, amount),
          text,
          counterparty: orNull(/^(?:paid to|received from|refund from) (.+)$/i.exec(text)?.[1] ?? ''),
          reference: orNull(partOf(details, transactionId)),
        })
      },
    }
  },
})

/**
 * PhonePe, transaction statement, a PDF. Each movement has four lines: what it was, with its side and its amount, then the
 * time and the number, the number of the bank (UTR), and the bank account it moved. After a public reader, 2025 and 2026.
 */
export const phonepe: StatementFormat = {
  info: format.info,
  claims: (source) => source.grammar === 'pdf' && transactionId.test(source.text) && format.claims(source),
  read: (source, job) => format.read(source, job),
}
