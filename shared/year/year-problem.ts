import { addDays, type Day } from '../day'
import { balanceAt } from '../ledger/balances'
import { countedFrom } from '../ledger/inferred'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { addMonthsTo } from '../ledger/month-steps'
import type { Account, DatedAmount, PlanningProblem, Route } from '../planner/problem'
import { type OwnSend, rowKey } from './own-sends'

/** What a year is played by. */
export interface YearFacts {
  /** The ways of today, as far as they may be planned, over the days of the year and those in which all arrives. */
  readonly terms: PlanningProblem
  readonly ledger: Ledger
  readonly sends: readonly OwnSend[]
  readonly from: Day
  readonly to: Day
  /** After how many months what came into an account lapses; null where nothing does by such a term. */
  readonly monthsOf: (account: string) => number | null
}

/** The year as a problem, and the transfers of one's own that its ways can tell again. */
export interface YearProblem {
  readonly problem: PlanningProblem
  readonly sends: readonly OwnSend[]
}

/** The ways of today hold for the whole year: none opens, closes or rests in it. */
export const ofAllDays = (problem: PlanningProblem): PlanningProblem => ({
  ...problem,
  routes: problem.routes.map(({ offeredFrom: _, offeredUntil: __, ...route }) => route),
})

/**
 * A past year as a problem: what lay in each place on its first day and what came and was spent since, without the transfers
 * that the person made of it; these are told apart. A transfer that no way of today leads along counts as spent.
 */
export function yearProblem({ terms, ledger, sends, from, to, monthsOf }: YearFacts): YearProblem {
  const told = sends.filter((send) => waysOf(terms, ledger, send).length > 0)
  const moved = new Set(
    told.flatMap(({ rows, arrival }) => [...rows, ...(arrival === null ? [] : [arrival])]),
  )
  const accounts = terms.accounts.map((account): Account => {
    const one = ledger.get(account.id)
    if (!one || account.role === 'destination') return { ...account, opening: 0, flows: [] }
    const { id, currency, role, reserve } = account
    const opening = Math.max(0, balanceAt(one, addDays(from, -1)))
    const flows = flowsOf(one, from, to, (row) => moved.has(row))
    const left = told.filter((send) => send.account === id)
    const months = monthsOf(id)
    const expiries =
      months === null
        ? lapsedRows(one, from, to, flows, left)
        : [{ on: addDays(from, -1), amount: opening }, ...flows]
            .filter(({ amount }) => amount > 0)
            .map(({ on, amount }) => ({ on: addMonthsTo(on, months), amount }))
            .filter(({ on }) => on <= to)
    return { id, currency, role, opening, ...(reserve === undefined ? {} : { reserve }), flows, expiries }
  })
  const { holidays, rates, objective, quotas = [], routes } = ofAllDays(terms)
  return {
    sends: told,
    problem: {
      version: 1,
      start: from,
      end: to,
      objective,
      ...(rates ? { rates } : {}),
      ...(holidays ? { holidays } : {}),
      accounts,
      quotas: quotas.map(({ used: _, ...quota }) => quota),
      routes,
    },
  }
}

/** The ways of today by which a transfer of one's own can have gone: to the same account, else to any where money is usable. */
export function waysOf(
  { accounts, routes }: Pick<PlanningProblem, 'accounts' | 'routes'>,
  ledger: Ledger,
  { account, to }: OwnSend,
): readonly Route[] {
  const out = routes.filter(({ from }) => from === account)
  const there = out.filter((route) => route.to === to)
  if (there.length > 0) return there
  const usable = new Set(accounts.flatMap(({ id, role }) => (role === 'destination' ? [id] : [])))
  const isUsable = to === null || ledger.get(to)?.account.role === 'destination'
  return isUsable ? out.filter((route) => usable.has(route.to)) : []
}

/** What came in and was spent in some days, without what lapsed and without some rows. */
function flowsOf(
  { account, posted, inferred }: AccountLedger,
  from: Day,
  to: Day,
  isLeftOut: (row: string) => boolean,
): readonly DatedAmount[] {
  const rows = posted.flatMap((row) =>
    row.kind === 'expiry' || row.amount === 0 || isLeftOut(rowKey(account.id, row))
      ? []
      : [{ on: row.day, amount: Number(row.amount) }],
  )
  const shown = inferred.flatMap((one) =>
    one.lapsed === undefined ? [{ on: countedFrom(one), amount: Number(one.amount) }] : [],
  )
  return [...rows, ...shown]
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/**
 * What really lapsed, as sums that lapse where the oldest money is used first: what had left by then would have lapsed as well.
 */
function lapsedRows(
  { posted, inferred }: AccountLedger,
  from: Day,
  to: Day,
  flows: readonly DatedAmount[],
  sends: readonly OwnSend[],
): readonly DatedAmount[] {
  const lapsed = [
    ...posted.flatMap(({ kind, day, amount }) =>
      kind === 'expiry' && amount < 0 ? [{ on: day, amount: 0 - amount }] : [],
    ),
    ...inferred.flatMap((one) =>
      one.lapsed !== undefined && one.amount < 0 ? [{ on: countedFrom(one), amount: 0 - one.amount }] : [],
    ),
  ]
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  let before = 0
  let already = 0
  return lapsed.map(({ on, amount }) => {
    const left =
      flows.reduce((sum, flow) => (flow.amount < 0 && flow.on <= on ? sum - flow.amount : sum), 0) +
      sends.reduce((sum, send) => (send.on <= on ? sum + send.leaves : sum), 0)
    already += amount
    const all = left + already
    const more = all - before
    before = all
    return { on, amount: more }
  })
}
