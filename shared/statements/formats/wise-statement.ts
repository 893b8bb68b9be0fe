import type { TransactionKind } from '../../model'
import { type Minor, zero } from '../../money/money'
import { column, optional } from '../header'
import type { KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

/**
 * Kinds by `Transaction Details Type`, from the list of `details.type` in Wise's documentation of its balance statement.
 * A card and a plain transfer say too little: their description says the rest.
 */
const byDetails: Readonly<Record<string, TransactionKind>> = {
  ACCRUAL_CHARGE: 'fee',
  FEE: 'fee',
  CARD_ORDER_CHECKOUT: 'fee',
  BALANCE_CASHBACK: 'reward',
  CARD_CASHBACK: 'reward',
  BALANCE_INTEREST: 'reward',
  INCOMING_CROSS_BALANCE: 'transfer',
  OUTGOING_CROSS_BALANCE: 'transfer',
  INVESTMENT_TRADE_ORDER: 'transfer',
  CONVERSION: 'conversion',
  MONEY_ADDED: 'top-up',
  BALANCE_ADJUSTMENT: 'adjustment',
}

const kinds: KindWords = [
  ['fee', /^(?:transfer)?wise charges|^fee\b|(?:account|service|card(?: order)?) (?:fee|charge)\b/i],
  ['conversion', /^converted/i],
  ['reward', /cashback|interest|reward/i],
  ['top-up', /topped up|^added money/i],
  ['withdrawal', /withdrawal|^atm\b/i],
  ['transfer', /^sent money|^moved/i],
]

/** A charge printed as a row of its own, under Wise's name of today or of before 2021. */
const isCharge = (description: string): boolean => /^(?:transfer)?wise charges for/i.test(description)

function kindOf(description: string, details: string, amount: Minor): TransactionKind {
  const found = byDetails[details] ?? kinds.find(([, words]) => words.test(description))?.[0]
  if (found !== undefined) return found
  const card = /^card/i.test(description) || details === 'CARD'
  if (amount > 0) return card ? 'refund' : 'income'
  return 'payment'
}

/**
 * Wise, balance statement, one file per currency, newest first; with and without the newer columns. Seen 2021 to 2026.
 *
 * Fees are inside the amount and shown in `Total fees`; or, where the person ticked so at the download, they are rows of
 * their own (“Wise Charges for: …”, “TransferWise Charges for: …”) while `Total fees` stays filled. They are counted once either way.
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
