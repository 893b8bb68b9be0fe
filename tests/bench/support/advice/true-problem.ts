import type { Judge } from '../../../../shared/advice/roll/judge'
import type { RollFlow, RollTerms } from '../../../../shared/advice/roll/terms'
import { addDays, type Day } from '../../../../shared/day'
import { groupBy } from '../../../../shared/ledger/group-by'
import { addMonthsTo } from '../../../../shared/ledger/month-steps'
import type { Account, DatedAmount, PlanningProblem, Quota } from '../../../../shared/planner/problem'
import { bankId } from './make-life'
import { currencyOf, type LifeKind } from './life'

/** What is left at the end counts so much; what is lost of it is charged alike to every way. */
export const leftoverWorth = 0.8

/** The planner's problem with everything that will come known: from where a judge stands to a last day. */
export function trueProblem(
  kind: LifeKind,
  terms: RollTerms,
  judge: Judge,
  flows: readonly RollFlow[],
  end: Day,
): PlanningProblem {
  const start = addDays(judge.today, 1)
  return {
    version: 1,
    start,
    end,
    objective: { idlePerYear: terms.idlePerYear, effortPerTransfer: terms.effort },
    rates: Object.fromEntries(
      kind.places.map(({ id, currency }) => [currency, terms.places.find((one) => one.id === id)?.unit ?? 1]),
    ),
    holidays: [...terms.holidays],
    accounts: [
      ...kind.places.map((place) => accountOf(place.id, place.currency, terms, judge, flows, start, end)),
      { id: bankId, currency: currencyOf(kind), role: 'destination', opening: 0 },
    ],
    quotas: terms.allowances.map(({ id, per, count, amount }): Quota => {
      const left = judge.leftOf(id)
      return {
        id,
        per,
        ...(count === null ? {} : { count }),
        ...(amount === null ? {} : { amount }),
        ...(start.endsWith('-01') ? {} : { used: { count: count === null ? 0 : count - (left.count ?? 0) } }),
      }
    }),
    routes: terms.ways.map(({ id, from, to, rule, min, limits, settlement, rate, unitThere }) => {
      const unit = terms.places.find((one) => one.id === from)?.unit ?? 1
      const exchanged = unit !== unitThere
      return {
        id,
        from,
        to,
        min,
        limits,
        settlement,
        fee: rule,
        ...(exchanged
          ? {
              fx: {
                rate: Math.round((unit / unitThere) * 1e6) / 1e6,
                markupPpm: Math.round(1e6 - (1e6 * rate * unitThere) / unit),
              },
            }
          : {}),
      }
    }),
  }
}

function accountOf(
  id: string,
  currency: string,
  terms: RollTerms,
  judge: Judge,
  all: readonly RollFlow[],
  start: Day,
  end: Day,
): Account {
  const months = terms.places.find((one) => one.id === id)?.lapsesAfterMonths ?? null
  const arriving = judge.underWay().filter(({ place }) => place === id)
  const coming = all.filter(({ place, on, amount }) => place === id && on >= start && on <= end && amount > 0)
  const spending = all.filter(
    ({ place, on, amount }) => place === id && on >= start && on <= end && amount < 0,
  )
  const opening = judge.balance(id)
  const incoming: readonly DatedAmount[] = [...arriving, ...coming].map(({ on, amount }) => ({ on, amount }))
  const lots = [
    ...judge.lotsOf(id),
    ...(months === null ? [] : coming.map(({ on, amount }) => ({ until: addMonthsTo(on, months), amount }))),
  ]
  return {
    id,
    currency,
    role: terms.ways.some(({ to }) => to === id) ? 'pool' : 'source',
    opening,
    worth: leftoverWorth,
    flows: [...incoming, ...possibleSpending(opening, incoming, spending)],
    expiries: lots.flatMap(({ until, amount }) =>
      until === null || until > end ? [] : [{ on: until, amount }],
    ),
  }
}

/** Spending as far as it is there if nothing is sent: more would make every plan impossible. */
function possibleSpending(
  opening: number,
  incoming: readonly DatedAmount[],
  spending: readonly RollFlow[],
): DatedAmount[] {
  const byDay = groupBy([...incoming.map(({ on, amount }) => ({ on, amount })), ...spending], ({ on }) => on)
  let there = opening
  const found: DatedAmount[] = []
  for (const [on, flows] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { amount } of flows) if (amount > 0) there += amount
    for (const { amount } of flows) {
      const spent = Math.min(there, -amount)
      if (spent <= 0) continue
      there -= spent
      found.push({ on: on as Day, amount: -spent })
    }
  }
  return found
}
