import type { TransactionKind } from '../../model'
import { type Minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: Readonly<Record<string, TransactionKind>> = {
  sale: 'income',
  refund: 'refund',
  fee: 'fee',
  marketing: 'fee',
  tax: 'adjustment',
  deposit: 'withdrawal',
  reserve: 'hold',
}

/** Titles come with the entities of the page they were copied from. */
const plainTitle = (title: string): string =>
  title.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** `€1,234.50 sent to your bank account`. */
function amountSent(title: string): string | undefined {
  const [, sent] = /^(\S+) sent to/.exec(title) ?? []
  return sent !== undefined && /\d/.test(sent) ? sent : undefined
}

/**
 * Etsy, monthly statement. Net is what moved, save for deposits: the amount sent to the bank stands only in their title.
 * Equal listing fees are real. No number and no balance. Seen 2022 to 2026.
 */
export const etsy = tableFormat({
  info: {
    id: 'etsy',
    label: 'Etsy statement (CSV)',
    provider: 'etsy',
    accountKind: 'platform',
    accountName: 'Etsy',
  },
  columns: {
    day: column('Date'),
    type: column('Type'),
    title: column('Title'),
    info: optional('Info'),
    currency: column('Currency'),
    amount: optional('Amount'),
    fees: optional('Fees & Taxes'),
    net: column('Net'),
  },
  marks: ['title', 'fees', 'net'],
  date: 'day',
  amounts: ['amount', 'fees', 'net'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const type = cells.text('type')
      const title = plainTitle(cells.text('title'))
      const sent = /^deposit/i.test(type) ? amountSent(title) : undefined
      const net = cells.amount('net', currency)
      const amount: Minor = sent === undefined ? net : negate(cells.parse(sent, 'net', currency))
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        amount,
        currency,
        fee: zero,
        kind: kinds[type.toLowerCase()] ?? (amount > 0 ? 'income' : 'payment'),
        text: [title, cells.text('info')].filter((part) => part !== '' && part !== '--').join(' · '),
        counterparty: orNull(/^deposit/i.test(type) ? 'Bank' : ''),
      })
    },
  }),
})
