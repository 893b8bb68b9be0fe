import type { Currency } from '../../money/currency'
import { zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const usd = 'USD' as Currency

const kinds: KindWords = [
  ['income', /^(sale|affiliate credit)$/i],
  ['refund', /refund|chargeback/i],
  ['fee', /fees?$/i],
  ['withdrawal', /payouts$/i],
  ['adjustment', /credit|adjustment/i],
]

/**
 * Gumroad, the file of one payout, always in dollars: what made it up, and in its last row their sum, which is what was
 * paid out. Sales by PayPal and Stripe Connect are paid out by those, and taken off again in rows of their own. The
 * payout has no row: it is dated like the last of its rows, the end of its period. By Gumroad's own code
 * (github.com/antiwork/gumroad, app/services/exports/payouts), read in 2026.
 */
export const gumroadPayout = tableFormat({
  info: {
    id: 'gumroad-payout',
    label: 'Gumroad payout (CSV)',
    provider: 'gumroad',
    accountKind: 'platform',
    accountName: 'Gumroad',
  },
  columns: {
    type: column('Type'),
    date: column('Date'),
    purchase: column('Purchase ID'),
    item: optional('Item Name'),
    buyer: optional('Buyer Name'),
    fees: column('Gumroad Fees ($)'),
    net: column('Net Total ($)'),
  },
  marks: ['purchase', 'fees', 'net'],
  date: 'date',
  amounts: ['fees', 'net'],
  rules: { decimal: 'point' },
  begin: ({ texts }) => {
    const total = texts('type').findIndex((type) => /^totals$/i.test(type.trim()))
    const paid = texts('net')[total] ?? ''
    let left = texts('date').filter((date) => /\d/.test(date)).length
    return {
      row: (cells) => {
        left -= 1
        const type = cells.text('type')
        const day = cells.day('date')
        const net = cells.amount('net', usd)
        const kind = kindBy(kinds, type, net)
        const item = cells.text('item')
        const row = makeDraft({
          line: cells.line,
          day,
          amount: net,
          currency: usd,
          fee: kind === 'fee' ? zero : (cells.amountIfAny('fees', usd) ?? zero),
          kind,
          text: item === '' ? type : `${type} · ${item}`,
          counterparty: orNull(cells.text('buyer')),
          reference: orNull(cells.text('purchase')),
        })
        if (left > 0 || paid === '') return row
        const amount = negate(cells.parse(paid, 'net', usd))
        if (amount === 0) return row
        return [
          row,
          makeDraft({ line: cells.line, day, amount, currency: usd, kind: 'withdrawal', text: 'Payout' }),
        ]
      },
    }
  },
})
