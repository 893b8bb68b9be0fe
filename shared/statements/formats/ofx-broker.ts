import type { TransactionKind } from '../../model'
import { type Minor, minor } from '../../money/money'
import { negate } from '../../money/negate'
import { amountFault } from '../amount-fault'
import { makeDraft, orNull } from '../make-draft'
import { currencyOf, type OfxAccount, type OfxOutcome, wordsOf } from './ofx-row'
import { findAll, leaf, type OfxNode } from './ofx-tags'
import { ofxAmount, ofxDay, ofxTime } from './ofx-values'

/** Movements of an investment account that move its cash, by the first word of their name (OFX 2.3, 13.9.2.4). */
const moving: readonly (readonly [RegExp, TransactionKind])[] = [
  [/^(?:BUY|SELL)/, 'conversion'],
  [/^INCOME$/, 'income'],
  // Own money comes back.
  [/^RETOFCAP$/, 'conversion'],
  [/^(?:INVEXPENSE|MARGININTEREST)$/, 'fee'],
]

/** Those that leave the cash of the account as it is: securities moved, split or bought of their own income. */
const still = /^(?:REINVEST|TRANSFER|JRNLSEC|JRNLFUND|SPLIT|CLOSUREOPT)$/

/** The movements of a broker's list, in the order of the file. */
export const brokerRows = (statement: OfxNode): readonly OfxNode[] =>
  findAll(statement, 'INVTRANLIST').flatMap((list) =>
    list.children.filter(({ name }) => !/^DT(?:START|END)$/.test(name)),
  )

/** The names of securities by their numbers. */
export function securitiesOf(tree: OfxNode): ReadonlyMap<string, string> {
  return new Map(findAll(tree, 'SECINFO').map((info) => [leaf(info, 'UNIQUEID'), leaf(info, 'SECNAME')]))
}

/**
 * Reads a movement of a broker's list that is none of a bank's. TOTAL is what the cash of the account changes by, with
 * commission, fees and load inside; a purchase or a sale is no spending and no income.
 */
export function brokerRow(
  row: OfxNode,
  account: OfxAccount,
  securities: ReadonlyMap<string, string>,
): OfxOutcome {
  if (still.test(row.name)) return { skip: 'never-moved' }
  const kind = moving.find(([name]) => name.test(row.name))?.[1]
  if (kind === undefined) return { fault: { code: 'unknown-state', text: row.name } }
  const currency = currencyOf(row, account)
  if (currency === null) return { fault: { code: 'bad-currency', text: leaf(row, 'CURSYM') } }
  const dated = leaf(row, 'DTTRADE') || leaf(row, 'DTSETTLE')
  const when = ofxDay(dated)
  if (when === null) return { fault: { code: 'bad-date', text: dated } }
  const printed = leaf(row, 'TOTAL')
  const total = ofxAmount(printed, account.mark, currency)
  if (total === null) return { fault: amountFault(printed, currency) }
  const amount = signed(row, total)
  if (amount === null) return { fault: { code: 'no-side', text: printed } }
  const security = securities.get(leaf(row, 'UNIQUEID')) ?? ''
  const text = wordsOf(leaf(row, 'MEMO'), security)
  const costs = ['COMMISSION', 'FEES', 'LOAD'].map((name) =>
    Math.abs(ofxAmount(leaf(row, name), account.mark, currency) ?? 0),
  )
  const fee = costs.reduce((whole, cost) => whole + cost, 0)
  if (!Number.isSafeInteger(fee)) return { fault: { code: 'too-big', text: printed } }
  return {
    draft: makeDraft({
      line: row.line,
      account: account.account,
      day: when,
      time: ofxTime(dated),
      amount,
      currency,
      fee: minor(fee),
      kind: kind === 'fee' && amount > 0 ? 'refund' : kind === 'income' && amount < 0 ? 'adjustment' : kind,
      text: text === '' ? row.name : text,
      counterparty: orNull(security),
      reference: orNull(leaf(row, 'FITID')),
    }),
  }
}

/**
 * TOTAL with the side it has. Some brokers leave out the minus of purchases and expenses: a purchase of units goes out.
 * Null where the side is open, as of an expense with a plus, which may have been given back.
 */
function signed(row: OfxNode, total: Minor): Minor | null {
  const backwards = leaf(row, 'UNITS').startsWith('-') || leaf(row, 'REVERSALFITID') !== ''
  if (row.name.startsWith('BUY') && total > 0) return backwards ? total : negate(total)
  if (row.name.startsWith('SELL') && total < 0) return leaf(row, 'REVERSALFITID') !== '' ? total : null
  return /^(?:INVEXPENSE|MARGININTEREST)$/.test(row.name) && total > 0 ? null : total
}
