import type { TransactionKind } from '../model'
import { minor } from '../money/money'
import type { Named } from './naming'
import { type Half, leastConfidence, type Link, type PairReason } from './pair'
import type { Passage, PairRules } from './pair-rules'

/** What each reason adds to the confidence. Tuned so that no two weak reasons alone are enough to be shown. */
const points: Readonly<Record<PairReason['code'], number>> = {
  equal: 40,
  'stated-fee': 40,
  'known-fee': 36,
  'within-fee': 24,
  'at-rate': 36,
  'near-rate': 24,
  'rate-unknown': 16,
  'in-time': 15,
  late: 4,
  'one-moves': 0,
  'both-move': 0,
  'one-names': 20,
  'both-name': 25,
  'names-another': -30,
  'same-reference': 25,
}

/** How much a row's own kind says that it moves money between places of one person. Transfers often go to others. */
const moving: Partial<Record<TransactionKind, number>> = {
  withdrawal: 13,
  'top-up': 13,
  conversion: 13,
  transfer: 4,
  'carrier-charge': 4,
}

/** A real rate this close is the same rate; banks round, and take the rate of the hour. */
const sameRatePpm = 5_000

/**
 * Two rows as one transfer, and how sure that is; null where they cannot be, or nothing but chance speaks for it.
 *
 * @param passage the way from the one's account to the other's
 */
export function judge(out: Half, into: Half, passage: Passage, rules: PairRules, named: Named): Link | null {
  const time = timeReason(into.at - out.at, passage)
  if (time === null) return null
  const exchange = out.row.kind === 'conversion' || into.row.kind === 'conversion'
  if (exchange && !isExchange(out, into)) return null
  const amount = amountReason(out, into, passage, rules)
  if (amount === null) return null
  const [outNames, intoNames] = [named(out), named(into)]
  const naming = exchange
    ? 'both-name'
    : namedReason(outNames.has(into.account.id), intoNames.has(out.account.id))
  if (amount.code === 'rate-unknown' && naming === null) return null
  const kinds = [moving[out.row.kind] ?? 0, moving[into.row.kind] ?? 0]
  const speaking = kinds.filter((one) => one > 0).length
  if (speaking === 0 && naming === null) return null
  const reasons: PairReason[] = [
    amount,
    time,
    ...(speaking === 0 ? [] : [{ code: speaking === 2 ? 'both-move' : 'one-moves' } as const]),
    ...(naming === null ? [] : [{ code: naming }]),
    ...(!exchange && (namesAnother(outNames, out, into) || namesAnother(intoNames, into, out))
      ? [{ code: 'names-another' } as const]
      : []),
    ...(sameReference(out, into) ? [{ code: 'same-reference' } as const] : []),
  ]
  const total = reasons.reduce((sum, { code }) => sum + points[code], 0) + kinds[0]! + kinds[1]!
  return total < leastConfidence.shown ? null : { out, into, confidence: Math.min(99, total), reasons }
}

/** Rows of an exchange belong together within one provider alone. */
const isExchange = (out: Half, into: Half): boolean =>
  out.row.kind === 'conversion' &&
  into.row.kind === 'conversion' &&
  out.account.provider !== null &&
  out.account.provider === into.account.provider &&
  out.account.currency !== into.account.currency

const namedReason = (a: boolean, b: boolean): 'one-names' | 'both-name' | null =>
  a && b ? 'both-name' : a || b ? 'one-names' : null

/** Whether a row names places of the person's other than its own, and not its partner's. */
function namesAnother(names: ReadonlySet<string>, half: Half, partner: Half): boolean {
  if (names.size === 0 || names.has(partner.account.id)) return false
  return names.size > 1 || !names.has(half.account.id)
}

/** Statements of two zones may be a day apart. */
function timeReason(days: number, { usualDays, mostDays }: Passage): PairReason | null {
  if (days < -1 || days > mostDays) return null
  return { code: days <= usualDays ? 'in-time' : 'late', days }
}

const sameReference = (out: Half, into: Half): boolean =>
  out.row.reference !== null && out.row.reference.length >= 6 && out.row.reference === into.row.reference

/** What the amounts say; null where they cannot be of one transfer. */
function amountReason(out: Half, into: Half, passage: Passage, rules: PairRules): PairReason | null {
  const left = 0 - out.row.amount
  const came = into.row.amount
  if (out.account.currency !== into.account.currency) return rateReason(out, into, passage, rules)
  if (came === left) return { code: 'equal' }
  const lost = minor(left - came)
  if (lost === out.row.fee && lost > 0) return { code: 'stated-fee', lost }
  if (lost < 0) return null
  if (passage.feesOf(left).includes(lost)) return { code: 'known-fee', lost }
  const most = passage.most.fixed + Math.ceil((left * passage.most.ppm) / 1_000_000)
  return lost <= most ? { code: 'within-fee', lost } : null
}

function rateReason(out: Half, into: Half, { most }: Passage, rules: PairRules): PairReason | null {
  const known = rules.rate(out.account.currency, into.account.currency, out.row.day)
  if (known === null) return { code: 'rate-unknown' }
  const left = 0 - out.row.amount
  const whole = left * known.rate
  const net = (left - out.row.fee) * known.rate
  const offPpm = Math.round(((net - into.row.amount) / net) * 1_000_000)
  const lostPpm = Math.round(((whole - into.row.amount) / whole) * 1_000_000)
  if (Math.abs(offPpm) <= sameRatePpm) return { code: 'at-rate', offPpm }
  const feePpm = most.ppm + Math.ceil((most.fixed / left) * 1_000_000)
  const fits = offPpm >= -known.tolerancePpm && lostPpm <= known.tolerancePpm + feePpm
  return fits ? { code: 'near-rate', offPpm } : null
}
