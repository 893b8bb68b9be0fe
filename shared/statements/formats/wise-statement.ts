import type { TransactionKind } from '../../model'
import { type Minor, zero } from '../../money/money'
import { column, optional } from '../header'
import type { KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['fee', /^wise charges|^fee\b|account fee/i],
  ['conversion', /^conversion$|^converted/i],
  ['reward', /cashback|interest|reward/i],
  ['top-up', /^money_added$|topped up|^added money|deposit$/i],
  ['withdrawal', /withdrawal|^atm\b/i],
  ['transfer', /^sent money|^moved/i],
]

/** A charge printed as a row of its own. */
const isCharge = (description: string): boolean => /^wise charges for/i.test(description)

function kindOf(description: string, details: string, amount: Minor): TransactionKind {
  const found = kinds.find(([, words]) => words.test(description) || words.test(details))
  if (found) return found[0]
  const card = /^card/i.test(description) || details === 'CARD'
  if (amount > 0) return card ? 'refund' : 'income'
  return 'payment'
}

/**
 * Wise, balance statement, one file per currency, newest first; with and without the newer columns. Seen 2021 to 2026.
 *
 * Fees are inside the amount and shown in `Total fees`; or, where the person ticked so at the download, they are rows of
 * their own (“Wise Charges for: …”) while `Total fees` stays filled. They are counted once either way.
 */
export const wiseStatement = tableFormat({
  info: {
    id: 'wise-statement',
    label: 'Wise statement (CSV)',
    provider: 'wise',
    accountKind: 'wallet',
    accountName: 'Wise',
  },
  columns: {
    id: optional('TransferWise ID', 'Wise ID'),
    date: column('Date'),
    moment: optional('Date Time'),
    amount: column('Amount'),
    currency: column('Currency'),
    description: column('Description'),
    balance: optional('Running Balance'),
    payer: optional('Payer Name'),
    payee: optional('Payee Name'),
    merchant: optional('Merchant'),
    reference: optional('Payment Reference'),
    fees: optional('Total fees'),
    details: optional('Transaction Details Type'),
  },
  marks: ['id', 'balance'],
  shows: { key: 'id', like: /^(TRANSFER|CARD|BALANCE|FEE)[-_]/ },
  date: 'date',
  amounts: ['amount', 'balance', 'fees'],
  rules: { dateOrder: 'day-first', decimal: 'point' },
  begin: ({ texts }) => {
    const chargedApart = texts('description').some(isCharge)
    return {
      row: (cells) => {
        const currency = cells.currency('currency')
        const amount = cells.amount('amount', currency)
        const description = cells.text('description')
        const fees = chargedApart ? zero : (cells.amountIfAny('fees', currency) ?? zero)
        const kind = kindOf(description, cells.text('details'), amount)
        return makeDraft({
          line: cells.line,
          day: cells.day('date'),
          time: cells.time('moment'),
          amount,
          currency,
          fee: kind === 'fee' ? zero : fees,
          kind,
          text: cells.first('description', 'reference'),
          counterparty: orNull(cells.first('merchant', 'payee', 'payer')),
          reference: orNull(cells.text('id')),
          balance: cells.amountIfAny('balance', currency),
        })
      },
    }
  },
})
