import type { Draft, Period } from '../model'
import { type Minor, minor, toDecimal } from '../money/money'
import type { Problem } from '../problem'
import { proveBalances, type Proven } from './balance-proof'
import type { StatedPart } from './format'
import type { BalanceProof, ReadPart } from './reading'

/** The accounts of a file, and where their balances do not follow from their rows. */
export interface Parts {
  readonly parts: readonly ReadPart[]
  readonly breaks: readonly Problem[]
}

/** Groups drafts by account and currency: different currencies are never added together. */
export function partsOf(drafts: readonly Draft[], stated: readonly StatedPart[], file: string): Parts {
  const groups = new Map<string, Pick<ReadPart, 'account' | 'currency'> & { drafts: Draft[] }>()
  let last: (Pick<ReadPart, 'account' | 'currency'> & { drafts: Draft[] }) | undefined
  for (const draft of drafts) {
    const { account, currency } = draft
    if (last?.account !== account || last.currency !== currency) {
      const key = `${currency} ${account}`
      last = groups.get(key) ?? { account, currency, drafts: [] }
      groups.set(key, last)
    }
    last.drafts.push(draft)
  }
  for (const { account, currency } of stated)
    if (!groups.has(`${currency} ${account}`))
      groups.set(`${currency} ${account}`, { account, currency, drafts: [] })
  const parts = [...groups].map(([key, group]) =>
    partOf(
      group,
      stated.filter(({ currency, account }) => `${currency} ${account}` === key),
    ),
  )
  const breaks = parts.flatMap(({ proof, currency }): Problem[] =>
    proof.kind === 'breaks'
      ? [
          {
            code: 'balance-breaks',
            expected: `${toDecimal(proof.expected, currency)} ${currency}`,
            stated: `${toDecimal(proof.stated, currency)} ${currency}`,
            at: { file, line: proof.line },
          },
        ]
      : [],
  )
  return { parts, breaks }
}

function partOf(
  { account, currency, drafts }: Pick<ReadPart, 'account' | 'currency'> & { drafts: readonly Draft[] },
  stated: readonly StatedPart[],
): ReadPart {
  const posted = drafts.filter(({ status }) => status === 'posted')
  const { total, fees } = sumsOf(posted)
  const kind = stated.find((part) => part.kind !== undefined)?.kind
  const period = stated.find((part) => part.period !== undefined)?.period ?? periodOf(drafts)
  const rows = proveBalances(posted)
  const { opening, closing, proof } =
    rows.proof.kind === 'unstated'
      ? byTotals(stated, total, drafts)
      : { ...rows, proof: byEnds(rows, stated, posted) }
  return {
    account,
    currency,
    ...(kind === undefined ? {} : { kind }),
    period,
    opening,
    closing,
    count: drafts.length,
    total,
    fees,
    proof,
  }
}

/** The balances that are agreed with where rows state none: the opening and the closing one. */
const ENDS = 2

/** Where rows state no balance but the file states the ends: opening and rows must give the closing balance. */
function byTotals(stated: readonly StatedPart[], total: Minor, drafts: readonly Draft[]): Proven {
  const opening = stated.find((part) => part.opening !== undefined)?.opening ?? null
  const closing = stated.findLast((part) => part.closing !== undefined)?.closing ?? null
  if (opening === null || closing === null) return { opening, closing, proof: { kind: 'unstated' } }
  const expected = minor(opening + total)
  if (expected === closing) return { opening, closing, proof: { kind: 'ties', lines: ENDS } }
  const line = Math.max(1, ...drafts.slice(-1).map((draft) => draft.line))
  return { opening, closing, proof: { kind: 'breaks', line, expected, stated: closing } }
}

/** Where rows state balances and the file its ends too, both must agree. */
function byEnds(
  { proof, opening, closing }: Proven,
  stated: readonly StatedPart[],
  posted: readonly Draft[],
): BalanceProof {
  if (proof.kind !== 'ties') return proof
  const { opening: first = opening } = stated.find((part) => part.opening !== undefined) ?? {}
  const { closing: last = closing } = stated.findLast((part) => part.closing !== undefined) ?? {}
  if (opening !== null && first !== null && first !== opening)
    return { kind: 'breaks', line: lineAt(posted, Math.min), expected: opening, stated: first }
  if (closing !== null && last !== null && last !== closing)
    return { kind: 'breaks', line: lineAt(posted, Math.max), expected: closing, stated: last }
  return proof
}

/** The line of the drafts that lies at one end of the file; there are too many to be arguments of one call. */
const lineAt = (drafts: readonly Draft[], end: (a: number, b: number) => number): number =>
  drafts.reduce((line, draft) => end(line, draft.line), drafts[0]!.line)

/** What moved, and what was charged: fees inside rows, and rows that are fees. A fee given back lowers the sum. */
function sumsOf(posted: readonly Draft[]): { readonly total: Minor; readonly fees: Minor } {
  let [total, fees] = [0, 0]
  for (const { amount, fee, kind } of posted) {
    total += amount
    fees += kind === 'fee' ? fee - amount : fee
  }
  return { total: minor(total), fees: minor(fees) }
}

function periodOf(drafts: readonly Draft[]): Period | null {
  const first = drafts[0]
  if (first === undefined) return null
  let { day: from, day: to } = first
  for (const { day } of drafts) {
    if (day < from) from = day
    if (day > to) to = day
  }
  return { from, to }
}
