import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { minor, zero } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const usd = 'USD' as Currency

const kinds: KindWords = [
  ['withdrawal', /transfer$/i],
  ['top-up', /add funds/i],
  ['refund', /refund/i],
]

/**
 * Venmo, monthly statement. Opening and closing balance stand in rows of their own; a payment from a card or bank never
 * touched the balance. The fee is taken beside `Amount (total)`: with that the balances tie. Seen 2022 to 2026.
 */
export const venmo = tableFormat({
  info: {
    id: 'venmo',
    label: 'Venmo statement (CSV)',
    provider: 'venmo',
    accountKind: 'wallet',
    accountName: 'Venmo',
  },
  columns: {
    id: optional('ID'),
    when: column('Datetime'),
    type: column('Type'),
    status: column('Status'),
    note: optional('Note'),
    from: optional('From'),
    to: optional('To'),
    amount: column('Amount (total)'),
    fee: optional('Amount (fee)'),
    funding: column('Funding Source'),
    destination: optional('Destination'),
    opening: optional('Beginning Balance'),
    closing: optional('Ending Balance'),
  },
  marks: ['when', 'amount', 'funding'],
  date: 'when',
  amounts: ['amount', 'fee'],
  ends: ['opening', 'closing'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: ({ texts }) => ({
    stated: () => {
      const balance = (key: 'opening' | 'closing') =>
        texts(key).flatMap((text) =>
          text === '' ? [] : (parseAmount(text, 'point', decimalsOf(usd)) ?? []),
        )[0]
      const opening = balance('opening')
      const closing = balance('closing')
      const known = {
        ...(opening === undefined ? {} : { opening }),
        ...(closing === undefined ? {} : { closing }),
      }
      return [{ account: '', currency: usd, ...known }]
    },
    row: (cells) => {
      const funding = cells.text('funding')
      if (funding !== '' && !/venmo/i.test(funding)) return 'not-this-account'
      const whole = cells.amount('amount', usd)
      const fee = minor(Math.abs(cells.amountIfAny('fee', usd) ?? zero))
      const type = cells.text('type')
      const status = cells.text('status')
      const note = cells.text('note')
      return makeDraft({
        line: cells.line,
        day: cells.day('when'),
        time: cells.time('when'),
        amount: minor(whole - fee),
        currency: usd,
        fee,
        kind: kindBy(kinds, type, whole),
        status: /pending/i.test(status)
          ? 'pending'
          : /cancel|fail|declin|expired/i.test(status)
            ? 'cancelled'
            : 'posted',
        text: note === '' ? type : `${type} · ${note}`,
        // A charge was asked for by the one it comes from, so the other party stands on the other side.
        counterparty: orNull(
          cells.text(/charge/i.test(type) === whole > 0 ? 'to' : 'from') || cells.text('destination'),
        ),
        reference: orNull(cells.text('id')),
      })
    },
  }),
})
