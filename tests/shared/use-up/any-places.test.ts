import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { PlanningInput } from '../../../shared/planner/from-ledger/planning-input'
import { findTerms } from '../../../shared/routes/find-terms'
import { heldTerms } from '../../../shared/routes/held-terms'
import { knownOf } from '../../../shared/routes/known-of'
import { quote } from '../../../shared/routes/quote'
import { lossOf } from '../../../shared/use-up/best-use'
import { inOrder, toUseUp } from '../../../shared/use-up/to-use-up'
import { holding } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'
import { inputOf } from './make-use-up'

const today = '2026-11-22' as Day

describe('of any places', () => {
  const rows = fc.array(fc.record({ ago: fc.nat(400), amount: fc.integer({ min: 1, max: 60_000 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  const kinds: readonly (readonly [string, Account['kind'], string])[] = [
    ['kr-new-type-voucher', 'voucher', 'KRW'],
    ['cultureland', 'voucher', 'KRW'],
    ['tmoney', 'wallet', 'KRW'],
    ['toss', 'points', 'KRW'],
    ['pasmo', 'wallet', 'JPY'],
    ['mobile-suica', 'wallet', 'JPY'],
    ['steam', 'voucher', 'JPY'],
    ['us-gift-cards', 'voucher', 'USD'],
    ['skrill', 'wallet', 'EUR'],
  ]
  const places = fc.record({
    kind: fc.constantFrom(...kinds),
    rows,
    firstWorth: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
    closes: fc.option(fc.nat(300), { nil: undefined }),
    state: fc.option(fc.constantFrom('us-giftcard-ca', 'us-giftcard-ma'), { nil: undefined }),
  })

  it('nothing is saved that is not money, no more is asked than is there, and the parts add up', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 3 }), (told) => {
        const accounts = told.map(({ kind: [provider, kind, currency], rows }, i) =>
          holding(
            { id: `place ${i}`, provider, kind, currency: currency as Currency },
            rows.map(({ ago, amount }) =>
              makeTransaction(addDays(today, -ago), amount, { currency: currency as Currency }),
            ),
          ),
        )
        const facts = Object.fromEntries(
          told.map(({ firstWorth, closes }, i) => [
            `place ${i}`,
            {
              ...(firstWorth === undefined ? {} : { firstWorth: minor(firstWorth) }),
              ...(closes === undefined ? {} : { closesOn: addDays(today, closes) }),
            },
          ]),
        )
        const choices = Object.fromEntries(
          told.flatMap(({ kind: [provider], state }, i) =>
            provider === 'us-gift-cards' && state !== undefined ? [[`place ${i}`, state]] : [],
          ),
        )
        const input = inputOf(accounts, facts, { choices })
        const found = toUseUp(input)
        expect(found).toEqual(inOrder(found))
        for (const { account, balance, parts, use, keeps, outNow } of found) {
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(use.spent)
          expect(use.spent + use.lost + use.cost + (use.paid - use.deposit)).toBeLessThanOrEqual(balance)
          expect(keeps).toBeGreaterThanOrEqual(0)
          expect(keeps).toBeLessThanOrEqual(balance)
          expect(lossOf(use)).toBeLessThanOrEqual(outNow?.cost ?? balance)
          // What leaves for nothing is no business of spending.
          if (outNow) expect(outNow.cost).toBeGreaterThan(0)
          if (use.way === null) continue
          const rest = balance - use.spent - use.lost
          if (rest > 0)
            expect(quoted(input, account, use.way, rest, use.leavesOn!)).toEqual({
              fee: use.cost,
              received: use.paid - use.deposit,
            })
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What the calculator says of a rest, once nothing but it is there. */
function quoted(input: PlanningInput, account: string, route: string, rest: number, on: Day) {
  const one = input.ledger.get(account)!
  const found = findTerms(input.catalog, one.account, input.choices[account], 'KR')
  if (typeof found === 'string') throw new Error(found)
  const balance = minor(rest)
  const known = knownOf(one, today, { facts: input.facts[account], corrections: {} })
  const terms = heldTerms(found, { ...known, today: on, balance })
  const placed = { ...terms, route: terms.account.routes.find(({ id }) => id === route)! }
  const leftOf = () => ({ count: null, amount: null })
  const { price, obstacle } = quote(placed, balance, { today: on, holidays: new Set(), leftOf, balance })
  if (!price) throw new Error(`${route} refuses ${rest}: ${obstacle?.code}`)
  return { fee: price.fee, received: price.received }
}
