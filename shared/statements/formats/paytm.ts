import type { AccountKind } from '../../model'
import type { Currency } from '../../money/currency'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const inr = 'INR' as Currency

const kinds: KindWords = [
  ['refund', /refund|reversal/i],
  ['reward', /cashback|reward/i],
  ['top-up', /^added to .*wallet/i],
  ['transfer', /added to wallet|self transfer|sent to self/i],
  ['withdrawal', /wallet to bank|withdraw/i],
]

/** What an account is, by the name the file gives it: `HDFC Bank - 34`, `Paytm Wallet`. */
function kindOfAccount(name: string): AccountKind {
  if (/wallet/i.test(name)) return 'wallet'
  if (/gift|voucher|food/i.test(name)) return 'voucher'
  return /credit|postpaid/i.test(name) ? 'card' : 'bank'
}

/**
 * Paytm, passbook, as a workbook or saved from one: one list of the wallet and of every bank account payments went
 * through, told apart by `Your Account`. Amounts are signed; there is no balance. Seen 2025 and 2026.
 */
export const paytm = tableFormat({
  info: {
    id: 'paytm',
    label: 'Paytm passbook (XLSX, CSV)',
    provider: 'paytm',
    accountKind: 'wallet',
    accountName: 'Paytm',
  },
  columns: {
    date: column('Date'),
    time: optional('Time'),
    details: optional('Transaction Details'),
    other: optional('Other Transaction Details (UPI ID or A/c No)'),
    account: column('Your Account'),
    amount: column('Amount'),
    reference: optional('UPI Ref No.'),
    order: optional('Order ID'),
    remarks: optional('Remarks'),
    tags: optional('Tags'),
  },
  marks: ['details', 'account', 'amount'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'day-first', decimal: 'point' },
  begin: ({ texts }) => ({
    stated: () =>
      [...new Set(texts('account'))]
        .filter((account) => account !== '')
        .map((account) => ({ account, currency: inr, kind: kindOfAccount(account) })),
    row: (cells) => {
      const details = cells.text('details')
      const amount = cells.amount('amount', inr)
      const remarks = cells.text('remarks')
      return makeDraft({
        line: cells.line,
        account: cells.text('account'),
        day: cells.day('date'),
        time: cells.time('time'),
        amount,
        currency: inr,
        kind: kindBy(kinds, `${details} ${cells.text('tags')}`, amount),
        text: remarks === '' ? details : `${details} · ${remarks}`,
        counterparty: orNull(/^(?:paid to|received from|refund from) (.+)$/i.exec(details)?.[1] ?? ''),
        reference: orNull(cells.first('reference', 'order')),
      })
    },
  }),
})
