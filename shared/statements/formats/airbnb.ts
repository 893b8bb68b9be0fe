import { minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [['adjustment', /adjustment|resolution|cancellation/i]]

/**
 * Airbnb, transaction history. Rows of earnings (`Amount`) and of payouts (`Paid out`) state the same money, once as it
 * comes in and once as it goes to the bank. The service fee is already taken off. A long stay is paid month by month
 * under one confirmation code, so the code is part of the text and no identity. Seen 2014 to 2026.
 */
export const airbnb = tableFormat({
  info: {
    id: 'airbnb',
    label: 'Airbnb transaction history (CSV)',
    provider: 'airbnb',
    accountKind: 'platform',
    accountName: 'Airbnb',
  },
  columns: {
    day: column('Date'),
    type: column('Type'),
    code: optional('Confirmation code'),
    guest: optional('Guest'),
    listing: optional('Listing'),
    details: optional('Details'),
    reference: optional('Reference code', 'Reference'),
    currency: column('Currency'),
    amount: column('Amount'),
    paid: column('Paid out'),
    fee: optional('Service fee', 'Host Fee'),
    fastFee: optional('Fast pay fee'),
  },
  marks: ['code', 'paid'],
  date: 'day',
  amounts: ['amount', 'paid', 'fee'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const type = cells.text('type')
      const payout = /^payout/i.test(type)
      const amount = payout ? negate(cells.amount('paid', currency)) : cells.amount('amount', currency)
      const fee = cells.amountIfAny('fee', currency) ?? zero
      const fastFee = cells.amountIfAny('fastFee', currency) ?? zero
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        amount,
        currency,
        fee: minor(Math.abs(fee) + Math.abs(fastFee)),
        kind: payout ? 'withdrawal' : kindBy(kinds, type, amount),
        text: [type, cells.text('code'), cells.first('listing', 'details')].filter(Boolean).join(' · '),
        counterparty: orNull(cells.text('guest')),
        reference: orNull(payout ? cells.text('reference') : ''),
      })
    },
  }),
})
