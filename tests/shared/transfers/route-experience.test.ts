import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import { type Experience, passedKey } from '../../../shared/routes/own-settlement'
import { pairRules } from '../../../shared/transfers/passages'
import { routeExperience } from '../../../shared/transfers/route-experience'
import type { StartedTransfer } from '../../../shared/transfers/started-transfer'
import { evidence } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { confirmed, makePlanningInput } from '../../support/make-planning-input'
import { makeStarted } from '../../support/make-started'
import { makeTransaction } from '../../support/make-transaction'
import { readCatalog } from '../../support/read-catalog'

const usd = 'USD' as Currency
const venmo = makeAccount({ id: 'venmo', name: 'Venmo', provider: 'venmo', currency: usd })
const bank = makeAccount({ id: 'bank', name: 'Bank', kind: 'bank', role: 'destination', currency: usd })
const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
const catalog = readCatalog()

/** $200 leaves on the first of each month and arrives so many days later, less what is taken on the way. */
const holdings = (days: number, lost: number) =>
  [
    [
      venmo,
      [
        makeTransaction('2026-04-01', 300_000, { text: 'Client', currency: usd }),
        ...months.map((month) =>
          makeTransaction(`${month}-01`, -20_000, { kind: 'withdrawal', text: 'to Bank', currency: usd }),
        ),
      ],
    ],
    [
      bank,
      months.map((month) =>
        makeTransaction(addDays(`${month}-01` as Day, days), 20_000 - lost, { text: 'VENMO', currency: usd }),
      ),
    ],
  ] as const

function experienceOf(days: number, lost: number, started: readonly StartedTransfer[] = []): Experience {
  const rules = pairRules(catalog, {}, [])
  const { ledger, book } = evidence(holdings(days, lost), { rules })
  return routeExperience({ ledger, book, started, catalog, choices: {} })
}
const keys = (experience: Experience) => Object.keys(experience).toSorted()

describe('routeExperience', () => {
  it('knows a free transfer and a paid one by what they cost', () => {
    // Both are free: the statement cannot tell the account from the card that belongs to it.
    expect(keys(experienceOf(2, 0))).toEqual([
      passedKey('venmo', 'venmo-standard'),
      passedKey('venmo', 'venmo-standard-card'),
    ])
    expect(keys(experienceOf(0, 350))).toEqual([passedKey('venmo', 'venmo-instant')])
  })

  it('tells when each left and came, oldest first', () => {
    expect(experienceOf(2, 0)[passedKey('venmo', 'venmo-standard')]?.[0]).toEqual({
      sentOn: '2026-05-01',
      arrivedOn: '2026-05-03',
      amount: 20_000,
      cost: null,
    })
  })

  it('tells what each cost where no other route can have taken it', () => {
    const [first] = experienceOf(0, 350)[passedKey('venmo', 'venmo-instant')] ?? []
    expect(first).toMatchObject({ amount: 20_000, cost: 350 })
  })

  it('counts for every route where the cost is that of none', () => {
    expect(keys(experienceOf(2, 77)).length).toBeGreaterThan(1)
  })

  it('takes the route that was asked for, whatever it cost', () => {
    const asked = months.map((month) =>
      makeStarted({
        id: month,
        from: 'venmo',
        route: 'venmo-instant',
        amount: minor(20_000),
        debit: minor(20_000),
        requestedOn: `${month}-01` as Day,
      }),
    )
    expect(keys(experienceOf(2, 0, asked))).toEqual([passedKey('venmo', 'venmo-instant')])
  })
})

describe('the planner', () => {
  const plannedDays = (days: number) => {
    const { ledger } = evidence(holdings(days, 0))
    const input = makePlanningInput([], {
      experience: experienceOf(days, 0),
      confirmations: confirmed('venmo-standard'),
    })
    const { problem, names } = problemFromLedger({
      ...input,
      ledger,
      preferences: { ...input.preferences, reporting: usd },
    })
    const id = 'venmo/venmo-standard'
    return {
      settlement: problem.routes.find((route) => route.id === id)?.settlement,
      ...names.routes[id]?.settling,
    }
  }

  it('reckons with a person’s own transfers where they were slower than the rule', () => {
    const { settlement, rule, own } = plannedDays(7)
    expect(own).toEqual({ count: 6, usualDays: 5, slowDays: 6 })
    expect(settlement).toEqual({ ...rule, days: 6 })
    expect(rule?.days).toBeLessThan(5)
  })

  it('keeps to the rule where they were quicker', () => {
    const { settlement, rule, own } = plannedDays(0)
    expect(own?.slowDays).toBe(0)
    expect(settlement).toEqual(rule)
  })
})
