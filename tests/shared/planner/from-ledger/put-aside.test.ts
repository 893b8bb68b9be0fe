import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import { nothingAside, type PutAside } from '../../../../shared/planner/from-ledger/put-aside'
import { plan } from '../../../../shared/planner/plan'
import { confirmed, holding, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

const wallet = { id: 'wallet', provider: 'kakaopay', kind: 'wallet', role: 'source' } as const

/** A wallet with 50,000 won, of which the person has looked every fee up. */
function planned(putAside: PutAside) {
  const rows = [makeTransaction('2026-11-01', 50_000)]
  const all = makePlanningInput([holding(wallet, rows)])
  const routes = [...all.catalog.providers.values()].flatMap(({ accounts }) =>
    accounts.flatMap((account) => account.routes.map(({ id }) => id)),
  )
  const found = problemFromLedger({ ...all, confirmations: confirmed(...routes), putAside })
  return { ...found, plan: plan(found.problem) }
}

const routeOf = (id: string) => id.slice('wallet/'.length)

describe('what the person puts aside', () => {
  const free = planned(nothingAside)
  const first = free.plan.transfers[0]!

  it('is planned while it is not', () => {
    expect(first).toMatchObject({ on: '2026-11-22', amount: 50_000 })
    expect(free.excluded.filter(({ reason }) => reason === 'declined')).toEqual([])
  })

  it('is no way of the problem when it is a way, and is said to be declined', () => {
    const way = { account: 'wallet', route: routeOf(first.route) }
    const { problem, excluded } = planned({ ...nothingAside, ways: [way] })
    expect(problem.routes.map(({ id }) => id)).toEqual(
      free.problem.routes.map(({ id }) => id).filter((id) => id !== first.route),
    )
    expect(excluded).toContainEqual({ ...way, reason: 'declined' })
  })

  it('leaves another account’s same way alone', () => {
    const way = { account: 'another', route: routeOf(first.route) }
    expect(planned({ ...nothingAside, ways: [way] }).problem).toEqual(free.problem)
  })

  it('is planned from its day on when it is an account that rests', () => {
    const until = '2026-12-06' as Day
    const { plan } = planned({ ...nothingAside, rests: { wallet: until } })
    expect(plan.transfers.map(({ on, amount }) => [on, amount])).toEqual([['2026-12-06', 50_000]])
  })

  it('is planned as ever when its rest is over', () => {
    const { plan } = planned({ ...nothingAside, rests: { wallet: '2026-11-21' as Day } })
    expect(plan.transfers).toEqual(free.plan.transfers)
  })
})
