import type { Draft } from '../model'
import { toDecimal } from '../money/money'
import type { Problem } from '../problem'
import type { Rows, StatedPart } from './format'

/** So much in minor units, and no more, is counted in one account of a file: some of them still add up exactly. */
const LARGEST = 2 ** 50

/**
 * The rows of a file without those whose amounts, alone or with the ones before, are more than can be added up exactly:
 * they become problems of their own. Such figures are numbers of accounts in the wrong column, or a joke.
 */
export function withinRange(rows: Rows, file: string): Rows {
  if (isSmall(rows)) return rows
  const sizes = new Map<string, number>()
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const draft of rows.drafts) {
    const key = `${draft.currency} ${draft.account}`
    const size = Math.max(Math.abs(draft.amount), Math.abs(draft.fee))
    const whole = (sizes.get(key) ?? 0) + size
    if (whole > LARGEST || Math.abs(draft.balance ?? 0) > LARGEST) {
      const large = size > LARGEST ? draft.amount : (draft.balance ?? draft.amount)
      const text = toDecimal(large, draft.currency)
      problems.push({ code: 'too-big', text, at: { file, line: draft.line } })
    } else {
      sizes.set(key, whole)
      drafts.push(draft)
    }
  }
  const { skipped, questions, findings } = rows
  return {
    rows: rows.rows,
    drafts,
    skipped,
    questions,
    findings,
    stated: rows.stated.map(withoutLarge),
    problems: [...rows.problems, ...problems],
  }
}

/** Nearly every file: all of it together is no more than one account may hold. */
function isSmall({ drafts, stated }: Rows): boolean {
  let whole = 0
  for (const { amount, fee, balance } of drafts) {
    if (Math.abs(balance ?? 0) > LARGEST) return false
    whole += Math.max(Math.abs(amount), Math.abs(fee))
  }
  return whole <= LARGEST && stated.every((part) => withoutLarge(part) === part)
}

function withoutLarge(part: StatedPart): StatedPart {
  if (Math.abs(part.opening ?? 0) <= LARGEST && Math.abs(part.closing ?? 0) <= LARGEST) return part
  const { account, currency, kind, period } = part
  return { account, currency, ...(kind ? { kind } : {}), ...(period ? { period } : {}) }
}
