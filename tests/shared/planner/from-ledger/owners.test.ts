import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { ownersOf } from '../../../../shared/ledger/owners'
import type { Currency } from '../../../../shared/money/currency'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import type { LedgerProblem } from '../../../../shared/planner/from-ledger/planning-outcome'
import { plan } from '../../../../shared/planner/plan'
import type { Account } from '../../../../shared/model'
import { confirmed, holding, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

const won = 'KRW' as Currency
const dollars = 'USD' as Currency

/** Wallets with ways to the own bank and to other own wallets, and the banks and wallets these lead to. */
const places: readonly Partial<Account>[] = [
  { provider: 'kakaopay', currency: won },
  { provider: 'toss', kind: 'points', currency: won },
  { provider: 'tmoney', currency: won },
  { provider: 'cultureland', kind: 'voucher', currency: won },
  { provider: 'gumroad', kind: 'platform', currency: dollars },
  { provider: 'freelancer-com', kind: 'platform', currency: dollars },
  { provider: 'paypal', currency: dollars },
  { provider: 'venmo', currency: dollars },
  { kind: 'bank', role: 'destination', currency: won },
  { kind: 'bank', role: 'destination', currency: dollars },
]
const fees = confirmed(
  'kakaopay-own-bank', 'toss-points-bank', 'tmoney-mobile-bank', 'gumroad-paypal', 'venmo-standard',
  'freelancer-nonwire',
) // prettier-ignore

type Place = ReturnType<typeof holding>

const someone = fc.constantFrom(undefined, 'Mina', 'Joon')
const randomPlaces = (owner: fc.Arbitrary<string | undefined>): fc.Arbitrary<Place[]> =>
  fc
    .array(
      fc.record({ place: fc.constantFrom(...places), owner, amount: fc.integer({ min: 0, max: 90_000 }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((chosen) =>
      chosen.map(({ place, owner, amount }, at) =>
        holding(
          { ...place, id: `place-${at}`, ...(owner === undefined ? {} : { owner }) },
          amount === 0 ? [] : [makeTransaction('2026-06-01', amount, { currency: place.currency ?? won })],
        ),
      ),
    )

const problemOf = (held: readonly Place[]): LedgerProblem =>
  problemFromLedger(
    makePlanningInput(held, {
      confirmations: fees,
      rates: [{ from: dollars, to: won, rate: '1380.5', asOf: '2026-11-22' as Day }],
    }),
  )

/** Whose money lies in an account of a problem. */
function ownerIn({ names }: LedgerProblem, held: readonly Place[], id: string): string | undefined {
  const name = names.accounts[id]
  if (name?.kind === 'assumed') return name.owner
  const found = held.find(({ account }) => account.id === id)
  if (!found) throw new Error(`no account ${id}`)
  return found.account.owner
}

describe('the owners of a plan', () => {
  it('are one at both ends of each way, and of each step', () => {
    fc.assert(
      fc.property(randomPlaces(someone), (held) => {
        const made = problemOf(held)
        const { problem } = made
        for (const { from, to } of problem.routes)
          expect(ownerIn(made, held, to)).toBe(ownerIn(made, held, from))
        const result = plan(problem, { timeLimitMs: 300, now: () => performance.now() })
        if (!('transfers' in result)) return
        for (const { route } of result.transfers) {
          const way = problem.routes.find(({ id }) => id === route)
          if (!way) throw new Error(`no route ${route}`)
          expect(ownerIn(made, held, way.to)).toBe(ownerIn(made, held, way.from))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are planned for as if each of them kept a ledger', () => {
    fc.assert(
      fc.property(randomPlaces(someone), (held) => {
        const together = problemOf(held)
        const apart = ownersOf(held.map(({ account }) => account)).map((owner) =>
          problemOf(held.filter(({ account }) => (account.owner ?? null) === owner)),
        )
        const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
          one.id < other.id ? -1 : 1
        const all = <K extends 'accounts' | 'routes' | 'quotas'>(key: K) =>
          apart.flatMap(({ problem }) => [...(problem[key] ?? [])]).sort(byId)
        for (const key of ['accounts', 'routes', 'quotas'] as const)
          expect([...(together.problem[key] ?? [])].sort(byId)).toEqual(all(key))
      }),
    )
  })

  it('change nothing where there is one', () => {
    fc.assert(
      fc.property(randomPlaces(fc.constant(undefined)), (held) => {
        const hers = held.map(({ account, rows }) => ({ account: { ...account, owner: 'Mina' }, rows }))
        const unnamed = (made: LedgerProblem): unknown => JSON.parse(JSON.stringify(made, withoutHer))
        expect(unnamed(problemOf(hers))).toEqual(unnamed(problemOf(held)))
      }),
    )
  })

  it('are named where a bank account of theirs is assumed', () => {
    const { names, problem } = problemOf([
      holding({ id: 'hers', provider: 'kakaopay', owner: 'Mina' }, [makeTransaction('2026-06-01', 23_400)]),
      holding({ id: 'mine', kind: 'bank', role: 'destination' }, []),
    ])
    expect(problem.routes).toMatchObject([{ from: 'hers', to: 'bank:KRW:Mina' }])
    expect(names.accounts['bank:KRW:Mina']).toEqual({
      kind: 'assumed',
      holds: 'bank',
      currency: 'KRW',
      owner: 'Mina',
    })
  })
})

/** What is said of the owner alone, left out. */
const withoutHer = (key: string, value: unknown): unknown =>
  key === 'owner'
    ? undefined
    : typeof value === 'string'
      ? value.replace(/[:/]Mina$/, '')
      : keysWithoutHer(value)

const keysWithoutHer = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key.replace(/[:/]Mina$/, ''), one]))
