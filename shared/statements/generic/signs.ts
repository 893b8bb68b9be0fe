import type { Header } from '../header'
import { parseAmount } from '../../money/parse-amount'
import { decimalHint } from '../decimal-style'
import type { Answers, Finding } from '../reading'
import type { Row } from '../tables/table'
import type { Role } from './roles'

/** How the sign of a single column of amounts is to be taken; null: only the person can say. */
export interface FoundSign {
  readonly sign: Answers['sign'] | null
  readonly finding: Finding | null
}

/** Texts of money coming in. On a negative row they show a card bill, where purchases are positive. */
const comesIn =
  /payment.{0,20}(thank|received)|thank ?you|refund|\bcredit\b|salary|payroll|interest paid|cash ?back|환불|취소|급여|이자|入金|返金|給与|gutschrift|erstattung|gehalt|remboursement|salaire|rimborso|stipendio/i

/** Heads of columns that hold what was spent. */
const spending = /이용금액|결제금액|승인금액|利用金額|ご利用|支払金額|purchase|spent|charge/i

/**
 * Decides whether positive amounts of one column come in or go out: by the balances beside them, else by the words of
 * the negative rows, else by the column's own name. A column of positive amounts alone, without any of that, is open.
 */
export function findSign(rows: readonly Row[], header: Header<Role>, answers: Answers): FoundSign {
  if (answers.sign !== undefined)
    return { sign: answers.sign, finding: { about: 'sign', value: answers.sign, evidence: null } }
  const cellOf = (role: Role): number => header.cellOf.get(role) ?? -1
  const [amountCell, textCell, balanceCell] = [cellOf('amount'), cellOf('text'), cellOf('balance')]
  const chained = balanceCell === -1 ? null : byBalance(rows, amountCell, balanceCell)
  if (chained !== null) return found(chained, 'balance')
  let [positives, negatives] = [0, 0]
  for (const { cells } of rows) {
    const sign = signOf(cells[amountCell] ?? '')
    if (sign > 0) positives++
    if (sign < 0) negatives++
  }
  if (negatives === 0) {
    const name = header.names[amountCell] ?? ''
    if (spending.test(name)) return found('out-is-positive', name)
    return positives === 0 ? found('in-is-positive', null) : { sign: null, finding: null }
  }
  // A card's bill without a word about any row looks like this, and so does a wallet that is topped up often.
  if (textCell === -1 && positives > negatives) return { sign: null, finding: null }
  const witness = positives >= negatives ? witnessOf(rows, amountCell, textCell, negatives) : null
  return witness === null ? found('in-is-positive', null) : found('out-is-positive', witness)
}

/** The first text that shows a card's bill: money coming in on half of the negative rows, and on no positive one. */
function witnessOf(
  rows: readonly Row[],
  amountCell: number,
  textCell: number,
  negatives: number,
): string | null {
  const witnesses: string[] = []
  for (const { cells } of rows) {
    const sign = signOf(cells[amountCell] ?? '')
    const text = cells[textCell] ?? ''
    if (sign === 0 || !comesIn.test(text)) continue
    if (sign > 0) return null
    witnesses.push(text)
  }
  return witnesses.length * 2 >= negatives ? (witnesses[0] ?? '') : null
}

/** Which side of zero an amount is on; 0 for what is none. Most are plain, and statements have many. */
function signOf(text: string): number {
  if (/^-?\d{1,11}(?:[.,]\d{1,2})?$/.test(text))
    return /[1-9]/.test(text) ? (text.startsWith('-') ? -1 : 1) : 0
  return Math.sign(valueOf(text) ?? 0)
}

const found = (sign: 'in-is-positive' | 'out-is-positive', evidence: string | null): FoundSign => ({
  sign,
  finding: { about: 'sign', value: sign, evidence },
})

/** Which sign makes each balance follow from its neighbour; null where neither does, or there are none. */
function byBalance(
  rows: readonly Row[],
  amountCell: number,
  balanceCell: number,
): 'in-is-positive' | 'out-is-positive' | null {
  let inward = 0
  let outward = 0
  let before: { readonly amount: number; readonly balance: number | null } | null = null
  for (const { cells } of rows) {
    const amount = valueOf(cells[amountCell] ?? '')
    if (amount === null || amount === 0) continue
    const balance = valueOf(cells[balanceCell] ?? '')
    if (before !== null && before.balance !== null && balance !== null) {
      const moved: number = balance - before.balance
      // Forward in time the later row made the difference, backward the earlier one, the other way round.
      if (moved === amount || moved === -before.amount) inward++
      if (moved === -amount || moved === before.amount) outward++
    }
    before = { amount, balance }
  }
  if (inward === outward) return null
  return inward > outward ? 'in-is-positive' : 'out-is-positive'
}

/** In ten-thousandths: only equality and sign matter here. */
function valueOf(text: string): number | null {
  const hint = decimalHint(text)
  return parseAmount(text, hint === 'comma' ? 'comma' : 'point', 4)
}
