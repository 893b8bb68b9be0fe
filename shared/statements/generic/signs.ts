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
  const signed = rows.flatMap((row) => {
    const amount = valueOf(row.cells[header.cellOf.get('amount') ?? -1] ?? '')
    if (amount === null || amount === 0) return []
    const text = row.cells[header.cellOf.get('text') ?? -1] ?? ''
    return [{ amount, text, balance: valueOf(row.cells[header.cellOf.get('balance') ?? -1] ?? '') }]
  })
  const chained = byBalance(signed)
  if (chained !== null) return found(chained, 'balance')
  const negative = signed.filter(({ amount }) => amount < 0)
  const positive = signed.filter(({ amount }) => amount > 0)
  if (negative.length === 0) {
    const name = header.names[header.cellOf.get('amount') ?? -1] ?? ''
    if (spending.test(name)) return found('out-is-positive', name)
    return positive.length === 0 ? found('in-is-positive', null) : { sign: null, finding: null }
  }
  const witness = negative.filter(({ text }) => comesIn.test(text))
  const bill =
    witness.length * 2 >= negative.length &&
    positive.length >= negative.length &&
    !positive.some(({ text }) => comesIn.test(text))
  return bill ? found('out-is-positive', witness[0]!.text) : found('in-is-positive', null)
}

const found = (sign: 'in-is-positive' | 'out-is-positive', evidence: string | null): FoundSign => ({
  sign,
  finding: { about: 'sign', value: sign, evidence },
})

interface Signed {
  readonly amount: number
  readonly text: string
  readonly balance: number | null
}

/** Which sign makes each balance follow from its neighbour; null where neither does, or there are none. */
function byBalance(signed: readonly Signed[]): 'in-is-positive' | 'out-is-positive' | null {
  let inward = 0
  let outward = 0
  for (let i = 1; i < signed.length; i++) {
    const before = signed[i - 1]!
    const after = signed[i]!
    if (before.balance === null || after.balance === null) continue
    const moved = after.balance - before.balance
    // Forward in time the later row made the difference, backward the earlier one, the other way round.
    if (moved === after.amount || moved === -before.amount) inward++
    if (moved === -after.amount || moved === before.amount) outward++
  }
  if (inward === outward) return null
  return inward > outward ? 'in-is-positive' : 'out-is-positive'
}

/** In ten-thousandths: only equality and sign matter here. */
function valueOf(text: string): number | null {
  const hint = decimalHint(text)
  return parseAmount(text, hint === 'comma' ? 'comma' : 'point', 4)
}
