import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import { type Minor, minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { Cells } from '../cells'
import { askCurrency, findCurrency } from '../generic/currency'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['withdrawal', /payout|auszahlung|wypłata/i],
  ['adjustment', /adjust|correct|korekt|misc/i],
  ['reward', /promotion|quest|incentive|bonus/i],
]

type Key =
  | 'id' | 'trip' | 'text' | 'when' | 'paid' | 'earned' | 'fee' | 'cash' | 'tip' | 'bank' // prettier-ignore

/**
 * Uber, the payments report of a driver or a fleet. Names of columns are paths, written with blanks around their colons
 * or without. `Paid to you` is what the balance changed by: fares less the service fee, less cash the driver holds
 * already; what went to the bank is a row of its own. The day stands in `vs reporting`. No currency, no balance.
 * Seen 2024 to 2026.
 */
export const uberPayments = tableFormat<Key>({
  info: {
    id: 'uber-payments',
    label: 'Uber driver payments (CSV)',
    provider: null,
    accountKind: 'platform',
    accountName: 'Uber',
    accountLabel: 'Uber',
  },
  columns: {
    id: optional('transaction UUID', 'Identyfikator UUID transakcji'),
    trip: optional('Trip UUID', 'Identyfikator UUID przejazdu'),
    text: column('Description', 'Opis', 'Beschreibung'),
    when: column(
      'vs reporting',
      'Date',
      'Timestamp',
      'Transaction time',
      'Local timestamp',
      'Reporting date',
    ),
    paid: column('Paid to you', 'Wypłacono Ci', 'An dich gezahlt'),
    earned: optional('Paid to you:Your earnings', 'Wypłacono Ci:Twój przychód'),
    fee: {
      ...optional('Paid to you:Your earnings:Service fee', 'Paid to you:Your earnings:Fare:Service fee'),
      pattern: /:(servicefee|opłatazausługę|servicegebühr)$/,
    },
    cash: {
      ...optional('Paid to you:Trip balance:Payouts:Cash collected'),
      pattern: /:(cashcollected|odebranagotówka)$/,
    },
    tip: optional('Paid to you:Your earnings:Tip'),
    bank: {
      ...optional('Paid to you:Trip balance:Payouts:Transferred To Bank Account'),
      pattern: /:transferredtobankaccount$/,
    },
  },
  marks: ['text', 'paid', 'earned'],
  date: 'when',
  amounts: ['paid', 'earned', 'fee', 'cash', 'bank'],
  begin: ({ header, answers, texts }) => {
    const amounts = [...texts('paid'), ...texts('earned'), ...texts('fee')]
    const money = findCurrency(
      { heads: header.names, above: [], amounts, monthFirst: false },
      answers.currency,
    )
    const whole = money.of(texts('paid')[0] ?? '')
    return {
      questions: whole === null ? [askCurrency(texts('paid')[0] ?? '', header.at + 2)] : [],
      findings: money.finding ? [money.finding] : [],
      row: (cells) => {
        const currency = money.of(cells.text('paid')) ?? noCurrency
        const text = cells.text('text')
        const amount = cells.amount('paid', currency)
        return makeDraft({
          line: cells.line,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency,
          fee: chargedIn(cells, currency),
          kind: kindOf(cells, text, amount, currency),
          text,
          counterparty: orNull(cells.text('trip')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})

/** The service fee is printed negative; a fee given back is printed positive. */
const chargedIn = (cells: Cells<Key>, currency: Currency): Minor =>
  negate(cells.amountIfAny('fee', currency) ?? zero)

function kindOf(cells: Cells<Key>, text: string, amount: Minor, currency: Currency) {
  const sent = cells.amountIfAny('bank', currency) ?? zero
  return sent !== 0 ? 'withdrawal' : kindBy(kinds, text, minor(amount))
}
