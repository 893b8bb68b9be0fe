import { daysBetween } from '../day'
import { type FeeRule, partsOf } from '../fees/rule'
import type { Account, PlanningProblem, Route } from './problem'
import { sizeErrors } from './size-errors'
import type { FieldError } from './validate'

/** Ten years: far beyond any forecast, and small enough that a mistyped century does not stop the machine. */
const LONGEST_HORIZON_DAYS = 3653

/** Mistakes that only show when fields are compared: unknown and double names, missing exchange, sums too large. */
export function crossReferenceErrors(problem: PlanningProblem): FieldError[] {
  const accounts = new Map(problem.accounts.map((account) => [account.id, account]))
  const quotas = new Set((problem.quotas ?? []).map(({ id }) => id))
  return [
    ...horizonErrors(problem),
    ...doubleNames('accounts', problem.accounts),
    ...doubleNames('quotas', problem.quotas ?? []),
    ...doubleNames('routes', problem.routes),
    ...problem.routes.flatMap((route, i) => routeErrors(route, `routes[${i}]`, accounts, quotas)),
    ...circleErrors(problem),
    ...sizeErrors(problem),
  ]
}

function horizonErrors({ start, end, needs }: PlanningProblem): FieldError[] {
  if (end < start) return [{ field: 'end', message: 'must not be before start' }]
  if (daysBetween(start, end) > LONGEST_HORIZON_DAYS) {
    return [{ field: 'end', message: 'must be within ten years of start' }]
  }
  return (needs ?? []).flatMap(({ on }, i) =>
    on < start || on > end ? [{ field: `needs[${i}].on`, message: 'must be between start and end' }] : [],
  )
}

function doubleNames(list: string, entries: readonly { readonly id: string }[]): FieldError[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ field: `${list}[${i}].id`, message: `"${id}" is there twice` }]
    seen.add(id)
    return []
  })
}

function routeErrors(
  route: Route,
  field: string,
  accounts: ReadonlyMap<string, Account>,
  quotas: ReadonlySet<string>,
): FieldError[] {
  const errors: FieldError[] = []
  const from = accounts.get(route.from)
  const to = accounts.get(route.to)
  if (!from) errors.push({ field: `${field}.from`, message: `no account "${route.from}"` })
  else if (from.role === 'destination') {
    errors.push({ field: `${field}.from`, message: 'must not be a destination' })
  }
  if (!to) errors.push({ field: `${field}.to`, message: `no account "${route.to}"` })
  else if (route.to === route.from) errors.push({ field: `${field}.to`, message: 'must differ from "from"' })
  if (from && to && from.currency !== to.currency && !route.fx) {
    errors.push({ field: `${field}.fx`, message: `is missing: ${from.currency} to ${to.currency}` })
  }
  const terms = [
    { at: field, limits: route.limits, fee: route.fee },
    ...(route.exceptions ?? []).map(({ limits, fee }, i) => ({
      at: `${field}.exceptions[${i}]`,
      limits,
      fee,
    })),
  ]
  for (const { at, limits, fee } of terms) {
    for (const [i, id] of (limits ?? []).entries()) {
      if (!quotas.has(id)) errors.push({ field: `${at}.limits[${i}]`, message: `no quota "${id}"` })
    }
    if (fee) errors.push(...feeErrors(fee, `${at}.fee`, quotas))
  }
  return errors
}

function feeErrors(rule: FeeRule, field: string, quotas: ReadonlySet<string>): FieldError[] {
  return partsOf(rule).flatMap((part, i) => {
    const at = rule.parts === undefined ? field : `${field}.parts[${i}]`
    const errors: FieldError[] = []
    if (part.free !== undefined && !quotas.has(part.free)) {
      errors.push({ field: `${at}.free`, message: `no quota "${part.free}"` })
    }
    if (part.bands && part.tiers)
      errors.push({ field: `${at}.tiers`, message: 'must not stand beside bands' })
    if (part.tiers && part.of === 'net')
      errors.push({ field: `${at}.of`, message: 'must not be net with tiers' })
    const ends = (part.tiers ?? []).map(({ upTo }) => upTo ?? Infinity)
    const unordered = ends.findIndex((end, k) => k > 0 && end <= (ends[k - 1] ?? 0))
    if (unordered > 0) errors.push({ field: `${at}.tiers[${unordered}].upTo`, message: 'must rise' })
    return errors
  })
}

/** Money that grows by being sent in a circle would make every plan worse than another. */
function circleErrors({ accounts, routes }: PlanningProblem): FieldError[] {
  const best = new Map(accounts.map(({ id }) => [id, 1]))
  let last = -1
  for (let round = 0; round <= accounts.length; round++) {
    last = -1
    for (const [i, { from, to, fx, exceptions }] of routes.entries()) {
      const rates = [fx, ...(exceptions ?? []).flatMap((e) => e.fx ?? [])].map((x) =>
        x ? x.rate * (1 - (x.markupPpm ?? 0) / 1e6) : 1,
      )
      const arrives = (best.get(from) ?? 0) * Math.max(...rates)
      if (arrives <= (best.get(to) ?? 0) * (1 + 1e-9)) continue
      best.set(to, arrives)
      last = i
    }
    if (last < 0) return []
  }
  return [{ field: `routes[${last}].fx`, message: 'must not let money grow in a circle' }]
}
