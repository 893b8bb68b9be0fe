import type { StatedPart } from '../format'
import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'

const kinds: KindWords = [
  ['income', /direct deposit|payroll/i],
  ['withdrawal', /cash ?out|\batm\b/i],
  ['top-up', /cash ?in|deposit/i],
  ['refund', /refund/i],
  ['reward', /boost|reward/i],
  ['conversion', /bitcoin|stock/i],
  ['transfer', /savings|internal transfer/i],
]

/** Rows beside whose asset money moved too: everything else moves the asset alone, and states what that is worth. */
const trade = /\b(?:buy|bought|purchased?|sale|sell|sold|dividends?|interest|fees?|round.?ups?|invest\w*)\b/i

/** The Cash Card spends the balance, whatever card its rows name; a boost is a discount on it. */
const ownCard = /cash (?:app )?card|boost/i

/**
 * Cash App, account statement. Net Amount is what moved; the fee in it is negative. Several funding accounts are mixed in
 * one file: what a linked card or bank paid did not touch the balance, cashing in and out and the Cash Card did. Rows of
 * coins and shares that were moved state their worth, and move no dollars. The yearly file of bitcoin has neither status
 * nor account. A file saved again in a spreadsheet has `06/07/2023` and `($370)`. No balances. Seen 2023 to 2026.
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
    price: optional('Asset Price'),
    size: optional('Asset Amount'),
    status: optional('Status'),
    notes: optional('Notes'),
    who: optional('Name of sender/receiver'),
    account: optional('Account'),
  },
  marks: ['net', 'asset', 'type'],
  date: 'when',
  amounts: ['gross', 'fee', 'net'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const type = cells.text('type')
        const hasAsset = cells.text('asset') !== '' || /[1-9]/.test(cells.text('size'))
        if ((hasAsset || /bitcoin|stock/i.test(type)) && !trade.test(type)) return 'never-moved'
        if (cells.first('net', 'gross') === '') return 'zero'
        const currency = cells.currency('currency')
        const { amount, fee } = netOfFee(cells, currency, 'negative')
        const bought = hasAsset && !/dividend|interest|\bfee/i.test(type)
        const kind = bought ? 'conversion' : kindBy(kinds, type, amount)
        const funding = cells.text('account')
        const own =
          /^(your cash|)$/i.test(funding) || kind === 'withdrawal' || kind === 'top-up' || ownCard.test(type)
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
          status: statusOf(cells.text('status')) ?? 'posted',
          text: [type, cells.text('notes')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('who')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})
