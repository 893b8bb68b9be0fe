import type { Draft, TransactionKind } from '../../model'
import { minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

/** What the number's first part says of a row. */
function kindOf(id: string, direction: string): TransactionKind {
  if (direction === 'NEUTRAL') return 'conversion'
  if (/CASHBACK|INTEREST/.test(id)) return 'reward'
  if (/^CARD/.test(id)) return direction === 'IN' ? 'refund' : 'payment'
  return direction === 'IN' ? 'income' : 'transfer'
}

/**
 * Wise, transaction history of all balances. Amounts are unsigned and after fees: what went out is amount and fee, what
 * came in is the target amount, a conversion is both in one row. A purchase paid from two balances is two rows with one
 * number. A refund counts only where the payment it gives back is in the file too. Seen 2024 to 2026.
 */
export const wiseHistory = tableFormat({
  info: {
    id: 'wise-history',
    label: 'Wise transaction history (CSV)',
    provider: 'wise',
    accountKind: 'wallet',
    accountName: 'Wise',
  },
  columns: {
    id: column('ID'),
    status: column('Status'),
    direction: column('Direction'),
    created: column('Created on'),
    finished: optional('Finished on'),
    fee: column('Source fee amount'),
    from: optional('Source name'),
    sent: column('Source amount (after fees)'),
    sentCurrency: column('Source currency'),
    to: optional('Target name'),
    received: column('Target amount (after fees)'),
    receivedCurrency: column('Target currency'),
    note: optional('Reference'),
  },
  marks: ['direction', 'sent', 'received'],
  date: 'created',
  moreDates: ['finished'],
  amounts: ['fee', 'sent', 'received'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: ({ texts }) => {
    const [ids, statuses, directions] = [texts('id'), texts('status'), texts('direction')]
    const paid = new Set(ids.filter((_, i) => statuses[i] === 'COMPLETED' && directions[i] === 'OUT'))
    return {
      row: (cells): Draft | readonly Draft[] => {
        const id = cells.text('id')
        const direction = cells.text('direction')
        const status = cells.text('status')
        const incoming = direction === 'IN'
        const counts = status === 'COMPLETED' || (status === 'REFUNDED' && incoming && paid.has(id))
        const sentIn = cells.currency('sentCurrency')
        const fee = cells.amountIfAny('fee', sentIn) ?? zero
        const shared = {
          line: cells.line,
          day: cells.day('created'),
          time: cells.time('created'),
          kind: kindOf(id, direction),
          status: counts ? 'posted' : /^(CANCELLED|REFUNDED)$/.test(status) ? 'cancelled' : 'pending',
          text: cells.first('note', 'to'),
          counterparty: orNull(cells.text(incoming ? 'from' : 'to')),
          reference: orNull(id),
        } as const
        const received = (): Draft => {
          const currency = cells.currency('receivedCurrency')
          return makeDraft({ ...shared, amount: cells.amount('received', currency), currency })
        }
        if (incoming) return received()
        const out = negate(minor(cells.amount('sent', sentIn) + fee))
        const sent = makeDraft({ ...shared, amount: out, currency: sentIn, fee })
        return direction === 'NEUTRAL' ? [sent, received()] : sent
      },
    }
  },
})
