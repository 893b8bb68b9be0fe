import type { Transaction, TransactionKind } from '../model'
import { type Minor, minor } from '../money/money'

/**
 * What a part of a row is for a clearing account. `fees` are charged for an earning, `periodic-fees` by the month or for
 * a membership, `payout-fees` for a payout. What is `spent` or `added` is neither earned nor paid out.
 */
export type LineCode =
  | 'earned'
  | 'fees'
  | 'refunds'
  | 'payouts'
  | 'payout-fees'
  | 'periodic-fees'
  | 'tax'
  | 'reserve'
  | 'exchange'
  | 'spent'
  | 'added'
  | 'rewards'
  | 'corrections'

/** All of them, in the order of the account: first the formula, then what explains the rest. */
export const lineCodes: readonly LineCode[] = [
  'earned', 'fees', 'refunds', 'payouts',
  'payout-fees', 'periodic-fees', 'tax', 'reserve', 'exchange', 'spent', 'added', 'rewards', 'corrections',
] // prettier-ignore

/** One part of a row: the row's amount is the sum of its parts. */
export interface LinePart {
  readonly code: LineCode
  readonly amount: Minor
}

const byKind: Readonly<Record<TransactionKind, LineCode>> = {
  income: 'earned',
  payment: 'spent',
  refund: 'refunds',
  withdrawal: 'payouts',
  transfer: 'payouts',
  fee: 'fees',
  conversion: 'exchange',
  'top-up': 'added',
  reward: 'rewards',
  expiry: 'corrections',
  'carrier-charge': 'spent',
  hold: 'reserve',
  adjustment: 'corrections',
}

const tax =
  /\btax(es)?\b|\bvat\b|\bgst\b|withh(e|o)ld|원천|세금|부가세|源泉|消費税|steuer|impuesto|tva\b|iva\b/i
const reserve = /\breserve|escrow|\bhold\b|rückstell|보류|留保/i
const periodic =
  /member|subscri|monthly|annual|inactiv|\bplan\b|connects|service fee - |regular|월|年会費|月額|stripe_fee|billing/i
const ofPayout = /withdraw|payout|transfer fee|bank fee|instant|출금|이체|振込|出金/i

/** A row as parts of a clearing account: what moved, and the fee charged in it. */
export function linePartsOf({ kind, amount, fee, text }: Transaction): LinePart[] {
  const code = codeOf(kind, amount, text)
  const gross = minor(amount + fee)
  const charged: LineCode = code === 'payouts' ? 'payout-fees' : 'fees'
  return [{ code, amount: gross }, ...(fee === 0 ? [] : [{ code: charged, amount: minor(0 - fee) }])]
}

function codeOf(kind: TransactionKind, amount: number, text: string): LineCode {
  if (kind === 'fee')
    return ofPayout.test(text) ? 'payout-fees' : periodic.test(text) ? 'periodic-fees' : 'fees'
  if (kind === 'adjustment' || kind === 'payment') {
    if (tax.test(text)) return 'tax'
    if (reserve.test(text)) return 'reserve'
    if (kind === 'payment' && periodic.test(text) && amount < 0) return 'periodic-fees'
  }
  if (kind === 'transfer' && amount > 0) return 'added'
  return byKind[kind]
}
