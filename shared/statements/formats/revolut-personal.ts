import { minor, zero } from '../../money/money'
import { column } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['top-up', /top.?up/i],
  ['conversion', /exchange/i],
  ['withdrawal', /^atm/i],
  ['refund', /refund/i],
  ['fee', /^fee|charge/i],
  ['transfer', /transfer/i],
  ['reward', /cashback|reward/i],
]

/**
 * Revolut personal, since 2021 (CSV with comma or semicolon, and XLSX). The fee stands beside the amount: the balance
 * changes by amount less fee. Pending rows have no completion date; savings and pockets are accounts of their own. There
 * is no number to know a row by. Seen 2021 to 2026.
 */
export const revolutPersonal = tableFormat({
  info: {
    id: 'revolut-personal',
    label: 'Revolut (CSV, XLSX)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut',
  },
  columns: {
    type: column('Type'),
    product: column('Product'),
    started: column('Started Date'),
    completed: column('Completed Date'),
    text: column('Description'),
    amount: column('Amount'),
    fee: column('Fee'),
    currency: column('Currency'),
    state: column('State'),
    balance: column('Balance'),
  },
  marks: ['product', 'started', 'completed'],
  date: 'started',
  moreDates: ['completed'],
  amounts: ['amount', 'fee', 'balance'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const fee = cells.amountIfAny('fee', currency) ?? zero
      const amount = minor(cells.amount('amount', currency) - fee)
      const type = cells.text('type')
      const kind = kindBy(kinds, type, amount)
      const product = cells.text('product')
      const state = cells.text('state')
      const when = cells.text('completed') === '' ? 'started' : 'completed'
      return makeDraft({
        line: cells.line,
        account: /^current$/i.test(product) ? '' : product,
        day: cells.day(when),
        time: cells.time(when),
        amount,
        currency,
        // A row that is a fee states it in the same column as the fees of others.
        fee: kind === 'fee' ? zero : fee,
        kind,
        status: state === 'COMPLETED' ? 'posted' : state === 'PENDING' ? 'pending' : 'cancelled',
        text: cells.text('text'),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})
