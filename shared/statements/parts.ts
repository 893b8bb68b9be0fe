import type { Draft, Period } from '../model'
import { type Minor, minor, sum, toDecimal } from '../money/money'
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
  const total = sum(posted.map(({ amount }) => amount))
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
    fees: feesOf(posted),
    proof,
  }
}

/** Where rows state no balance but the file states the ends: opening and rows must give the closing balance. */
function byTotals(stated: readonly StatedPart[], total: Minor, drafts: readonly Draft[]): Proven {
  const opening = stated.find((part) => part.opening !== undefined)?.opening ?? null
  const closing = stated.findLast((part) => part.closing !== undefined)?.closing ?? null
  if (opening === null || closing === null) return { opening, closing, proof: { kind: 'unstated' } }
  const expected = minor(opening + total)
  if (expected === closing) return { opening, closing, proof: { kind: 'ties', lines: drafts.length } }
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
  const lines = posted.map(({ line }) => line)
  if (opening !== null && first !== null && first !== opening)
    return { kind: 'breaks', line: Math.min(...lines), expected: opening, stated: first }
  if (closing !== null && last !== null && last !== closing)
    return { kind: 'breaks', line: Math.max(...lines), expected: closing, stated: last }
  return proof
}

/** Fees inside rows, and rows that are fees: a fee given back lowers the sum. */
const feesOf = (posted: readonly Draft[]): Minor =>
  sum(posted.map(({ fee, kind, amount }) => minor(kind === 'fee' ? fee - amount : fee)))

function periodOf(drafts: readonly Draft[]): Period | null {
  const [first, ...rest] = drafts
  if (first === undefined) return null
  let { day: from, day: to } = first
  for (const { day } of rest) {
    if (day < from) from = day
    if (day > to) to = day
  }
  return { from, to }
}
