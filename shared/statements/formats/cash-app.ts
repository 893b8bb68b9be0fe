import type { StatedPart } from '../format'
import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'

const kinds: KindWords = [
  ['withdrawal', /cash ?out/i],
  ['top-up', /cash ?in|deposit/i],
  ['refund', /refund/i],
  ['reward', /boost|reward/i],
  ['conversion', /bitcoin|stock/i],
]

/**
 * Cash App, account statement. Net Amount is what moved; the fee in it is negative. Several funding accounts are mixed in
 * one file: what a card or bank paid did not touch the balance, cashing in and out did. A file saved again in a
 * spreadsheet has `06/07/2023` and `($370)`. No balances. Seen 2023 to 2026.
 */
export const cashApp = tableFormat({
  info: {
    id: 'cash-app',
    label: 'Cash App (CSV)',
    provider: 'cash-app',
    accountKind: 'wallet',
    accountName: 'Cash App',
  },
  columns: {
    id: optional('Transaction ID'),
    when: column('Date'),
    type: column('Transaction Type'),
    currency: column('Currency'),
    gross: columnUnless('net', 'Amount'),
    fee: optional('Fee'),
    net: columnUnless('gross', 'Net Amount'),
    asset: optional('Asset Type'),
    status: column('Status'),
    notes: optional('Notes'),
    who: optional('Name of sender/receiver'),
    account: column('Account'),
  },
  marks: ['net', 'asset', 'account'],
  date: 'when',
  amounts: ['gross', 'fee', 'net'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const currency = cells.currency('currency')
        const { amount, fee } = netOfFee(cells, currency, 'negative')
        const type = cells.text('type')
        const kind = kindBy(kinds, type, amount)
        const funding = cells.text('account')
        const own = /^(your cash|)$/i.test(funding) || kind === 'withdrawal' || kind === 'top-up'
        const account = own ? '' : funding
        if (!own) stated.set(`${currency} ${account}`, { account, currency, kind: 'card' })
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency,
          fee,
          kind,
          status: /cancel|fail|declin/i.test(cells.text('status')) ? 'cancelled' : 'posted',
          text: [type, cells.text('notes')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('who')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})
