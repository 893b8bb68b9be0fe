import { addDays, type Day } from '../../../../shared/day'
import type { AccountLedger } from '../../../../shared/ledger/ledger'
import { addMonthsTo } from '../../../../shared/ledger/month-steps'
import type { ExpiryTerm } from '../../../../shared/model'

/** One smallest unit of money. */
interface Unit {
  readonly received: Day
  /** The earliest day on which it can have come. */
  readonly from: Day
  part: ExpiryTerm | null
  /** For terms by the top-up that were outlived: the days in which it may have been spent and have come again. */
  readonly renewed: Map<ExpiryTerm, readonly [Day, Day]>
}

const never = '9999-99-99'

const max = (a: Day, b: Day): Day => (a > b ? a : b)

/**
 * When each unit that lies in an account lapses, found by moving units one by one, day after day: what `lapsesOf` must say.
 * By last day, how many units; those that nothing lapses are under `never`.
 */
export function lapsesUnitByUnit(
  { opening, posted, inferred, covered, account }: AccountLedger,
  terms: readonly ExpiryTerm[],
  today: Day,
): ReadonlyMap<string, number> {
  const units: Unit[] = []
  let owed = 0
  let seen = ''
  let used: readonly [Day, Day] | null = null
  /** The last day before for whose end it was known what was there. */
  let known: Day = opening.day ?? today
  const begunAnew = new Map<ExpiryTerm, readonly [Day, Day]>()
  /** The cautious day of an end that is not over by what was seen; none once it is. */
  const between = (earliest: string, latest: string): string[] =>
    latest < seen ? [] : [earliest < seen ? seen : earliest]
  const endsOf = (unit: Unit): string[] =>
    terms.flatMap((term) => {
      if (term.kind === 'day') return unit.received <= term.until ? between(term.until, term.until) : []
      if (term.kind === 'top-up') {
        const [first, last] = unit.renewed.get(term) ?? [unit.from, unit.received]
        return between(addMonthsTo(first, term.months), addMonthsTo(last, term.months))
      }
      return term.kind === 'part' && unit.part === term ? between(term.until, term.until) : []
    })
  const ownEnd = (unit: Unit): string => [...endsOf(unit), never].sort()[0]!
  const use = (first: Day, last: Day): void => {
    used = used === null ? [first, last] : [max(used[0], first), max(used[1], last)]
  }
  const put = (count: number, received: Day, from: Day): void => {
    for (let i = 0; i < count; i++) {
      if (owed > 0) owed--
      else units.push({ received, from, part: null, renewed: new Map() })
    }
  }
  const spend = (count: number): void => {
    if (count === 0) return
    // No end changes while units are spent: each is worked out once.
    const ends = new Map(units.map((unit) => [unit, ownEnd(unit)]))
    for (let i = 0; i < count; i++) {
      let first = 0
      for (let at = 1; at < units.length; at++) {
        const [a, b] = [units[at]!, units[first]!]
        const [end, least] = [ends.get(a)!, ends.get(b)!]
        if (end < least || (end === least && a.received < b.received)) first = at
      }
      if (units.length === 0) owed++
      else units.splice(first, 1)
    }
  }
  const markParts = (isOf: (stated: Day) => boolean): void => {
    for (const term of terms) {
      if (term.kind !== 'part' || !isOf(term.stated)) continue
      const free = units
        .filter(({ part }) => part === null)
        .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0))
      for (const unit of free.slice(0, term.amount)) unit.part = term
    }
  }
  if (opening.day === null || opening.day > today) return new Map()
  for (let day = opening.day; day <= today; day = addDays(day, 1)) {
    if (day === opening.day) {
      put(Math.max(0, opening.balance), day, day)
      spend(Math.max(0, 0 - opening.balance))
    }
    const rows = posted.filter((row) => row.day === day)
    for (const { amount } of rows) put(Math.max(0, amount), day, day)
    for (const { amount } of rows) spend(Math.max(0, 0 - amount))
    if (rows.some(({ kind }) => kind !== 'expiry' && kind !== 'fee')) use(day, day)
    for (const moved of inferred.filter(({ until }) => until === day)) {
      const first = addDays(moved.after, 1)
      put(Math.max(0, moved.amount), day, first)
      spend(Math.max(0, 0 - moved.amount))
      if (moved.lapsed === undefined) use(first, day)
    }
    const isFirst = day === opening.day
    markParts((stated) => stated === day || (isFirst && stated < day))
    const isCovered = covered !== null && day >= covered.from && day <= covered.to
    if (covered?.to === day || (!isCovered && account.stated.some((reading) => reading.day === day))) {
      const unseen = [addDays(known, 1), covered?.to === day ? addDays(covered.from, -1) : day] as const
      if (unseen[0] <= unseen[1]) renewOutlived(day, unseen)
      seen = day
      known = day
    }
  }
  function renewOutlived(day: Day, unseen: readonly [Day, Day]): void {
    const endedSince = (end: string): boolean => end >= seen && end < day
    for (const term of terms) {
      if (term.kind === 'last-use' && endedSince(unusedSpan(term)[1]!)) begunAnew.set(term, unseen)
      if (term.kind !== 'top-up') continue
      for (const unit of units) {
        const last = unit.renewed.get(term)?.[1] ?? unit.received
        if (unit.received < unseen[0] && endedSince(addMonthsTo(last, term.months)))
          unit.renewed.set(term, unseen)
      }
    }
  }
  function unusedSpan(term: Extract<ExpiryTerm, { kind: 'last-use' }>): readonly Day[] {
    const told: readonly Day[] = term.used === undefined ? [] : [term.used]
    return [0, 1].map((at) => {
      const uses = [used?.[at], begunAnew.get(term)?.[at], ...told].filter((one) => one !== undefined)
      return addMonthsTo(uses.sort().at(-1) ?? opening.day!, term.months)
    })
  }
  const unused = terms.flatMap((term) => {
    if (term.kind !== 'last-use') return []
    const [first = '', last = ''] = unusedSpan(term)
    return between(first, last)
  })
  const lapses = new Map<string, number>()
  for (const unit of units) {
    const end = [ownEnd(unit), ...unused].sort()[0]!
    lapses.set(end, (lapses.get(end) ?? 0) + 1)
  }
  return lapses
}
