import type { Draft } from '../model'
import { type Minor, minor } from '../money/money'
import type { BalanceProof } from './reading'

/** What the balances of one account say. */
export interface Proven {
  readonly proof: BalanceProof
  readonly opening: Minor | null
  readonly closing: Minor | null
}

type Stated = Draft & { readonly balance: Minor }

/**
 * Checks the running balances of one account line by line: each must be the one before plus what moved since.
 * Whether the file runs forward or backward in time is told by which of the two holds more often.
 *
 * @param drafts the account's posted drafts, in the order of the file
 */
export function proveBalances(drafts: readonly Draft[]): Proven {
  if (!drafts.some(isStated)) return { proof: { kind: 'unstated' }, opening: null, closing: null }
  const forward = chain(drafts)
  const backward = chain(drafts.toReversed())
  const best =
    backward.held > forward.held || (backward.held === forward.held && runsBackward(drafts))
      ? backward
      : forward
  return { proof: best.proof, opening: best.opening, closing: best.closing }
}

function chain(drafts: readonly Draft[]): Proven & { readonly held: number } {
  let held = 0
  let lines = 0
  let moved = 0
  let opening: Minor | null = null
  let last: Minor | null = null
  let broken: BalanceProof | null = null
  for (const draft of drafts) {
    moved += draft.amount
    if (!isStated(draft)) continue
    lines++
    if (last === null) opening = minor(draft.balance - moved)
    else if (last + moved === draft.balance) held++
    else broken ??= { kind: 'breaks', line: draft.line, expected: minor(last + moved), stated: draft.balance }
    last = draft.balance
    moved = 0
  }
  const proof = lines === 0 ? ({ kind: 'unstated' } as const) : (broken ?? ({ kind: 'ties', lines } as const))
  // Rows behind the last stated balance belong to the closing one too.
  return { held, proof, opening, closing: last === null ? null : minor(last + moved) }
}

const isStated = (draft: Draft): draft is Stated => draft.balance !== null

function runsBackward(drafts: readonly Draft[]): boolean {
  const first = drafts[0]
  const last = drafts.at(-1)
  return first !== undefined && last !== undefined && first.day > last.day
}
