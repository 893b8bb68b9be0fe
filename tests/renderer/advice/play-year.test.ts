import { describe, expect, it } from 'vitest'
import { adviceThen, playYear, yearProblems, type YearWishes } from '../../../renderer/advice/year/play-year'
import type { Preferences } from '../../../renderer/store/preferences'
import { Judge } from '../../../shared/advice/roll/judge'
import { everything, monthly } from '../../../shared/advice/roll/rules'
import { roll } from '../../../shared/advice/roll/strategy'
import { addDays } from '../../../shared/day'
import type { Ledger } from '../../../shared/ledger/ledger'
import { nothingAside } from '../../../shared/planner/from-ledger/put-aside'
import { gameOf, play } from '../../../shared/planner/standing/play'
import { byAdvice, type Said } from '../../../shared/year/by-advice'
import { daysToPlay, type OwnSend, rowKey } from '../../../shared/year/own-sends'
import { yearWays } from '../../../shared/year/year-again'
import { lifeKinds } from '../../bench/support/advice/kinds'
import { ledgerOf } from '../../bench/support/advice/ledger-of'
import { lifeDays, type Life, type LifeKind } from '../../bench/support/advice/life'
import { makeCatalog } from '../../bench/support/advice/make-catalog'
import { makeLife } from '../../bench/support/advice/make-life'
import { trueTerms } from '../../bench/support/advice/true-terms'

const from = lifeDays.first
const to = addDays(from, 100)

/** A life in which everything is sent each month, as its statements tell it. */
function lived(life: Life): { readonly ledger: Ledger; readonly sends: readonly OwnSend[] } {
  const judge = new Judge(trueTerms(life.kind), life.flows, addDays(lifeDays.past, -1))
  roll(judge, everything(judge.terms, monthly(4)), to)
  const past = {
    today: to,
    happened: judge.happened,
    balance: (place: string) => judge.balance(place),
    lotsOf: (place: string) => judge.lotsOf(place),
    leftOf: judge.leftOf,
  }
  const ledger = ledgerOf(life.accounts, past, () => true)
  const sends = [...ledger.values()].flatMap(({ account, posted }) =>
    posted
      .filter(({ kind, day }) => kind === 'withdrawal' && day >= from)
      .map((row): OwnSend => ({
        account: account.id,
        on: row.day,
        leaves: 0 - row.amount,
        fee: row.fee,
        to: null,
        rows: [rowKey(account.id, row)],
        arrival: null,
      })),
  )
  return { ledger, sends }
}

const wishesOf = (kind: LifeKind, life: Life): YearWishes => ({
  ...lived(life),
  from,
  to,
  catalog: makeCatalog(kind),
  confirmations: {},
  facts: {},
  experience: {},
  ownWays: [],
  preferences: {
    idleDays: 30,
    currency: kind.currency,
    rates: Object.fromEntries(
      Object.entries(kind.rates).map(([one, rate]) => [one, { rate, on: lifeDays.past }]),
    ),
    urgency: 'cheapest',
    effort: kind.effort,
    horizonDays: 70,
    choices: {},
    putAside: nothingAside,
    checkInRhythm: { every: 'never' },
    carrierLimits: {},
  } satisfies Preferences,
})

/** Everything that was said in the year, and the rows it was said of. */
function saidIn(wishes: YearWishes): readonly (Said & { readonly of: unknown })[] {
  const of: unknown[] = []
  return yearProblems(wishes).flatMap(({ problem, sends, currency }) => {
    const game = gameOf(problem)
    const { act, said } = byAdvice({
      model: game.model,
      ledger: wishes.ledger,
      sends,
      from,
      ask: (today, then) => {
        of.push([...then.values()].map(({ account, posted, movements }) => [account, posted, movements]))
        return adviceThen(wishes, currency, today, then, () => 0)
      },
    })
    play(game, act)
    return said.map((one, i) => ({ ...one, of: of[i] }))
  })
}

const kinds = lifeKinds.filter(({ places }) => places.every(({ ways }) => ways.every(({ into }) => !into)))

describe.each(kinds.map((kind) => [kind.name, kind] as const))('the year of a %s', (_, kind) => {
  const life = makeLife(kind, 5)

  it.each([64])('is advised on by what had come by then alone, day %i', (days) => {
    const day = addDays(from, days)
    const known = life.flows.filter(({ on }) => on <= day)
    const other = { ...life, flows: [...known, ...makeLife(kind, 9).flows.filter(({ on }) => on > day)] }
    const before = (said: readonly Said[]) => said.filter(({ on }) => on <= day)
    const said = before(saidIn(wishesOf(kind, life)))
    expect(said.some(({ transfers }) => transfers.length > 0)).toBe(true)
    expect(before(saidIn(wishesOf(kind, other)))).toEqual(said)
  })

  it('has the same money in each way, and pays for its own what the statements show', () => {
    const wishes = wishesOf(kind, life)
    for (const { again } of playYear(
      wishes,
      () => 0,
      () => undefined,
    )) {
      const sums = yearWays.map((way) => {
        const { arrives, costs, lapses, stays } = again.ways[way].fate
        return arrives + costs + lapses + stays
      })
      for (const sum of sums) expect(sum).toBeCloseTo(sums[0]!, 4)
      for (const way of yearWays)
        expect(again.ways[way].fate.arrives).toBeLessThanOrEqual(again.atMost! + 1e-6)
      expect(again.retold.length).toBeGreaterThan(3)
      expect(again.retold.map(({ fee }) => fee)).toEqual(again.retold.map(({ send }) => send.fee))
    }
  })
})

describe('the days to play', () => {
  const life = makeLife(kinds[0]!, 5)
  const { ledger } = lived(life)

  it('are those that statements tell of, a year at most, and none after today', () => {
    expect(daysToPlay(ledger, addDays(to, 30))).toEqual({ from: lifeDays.past, to })
    expect(daysToPlay(ledger, addDays(to, -10))).toMatchObject({ to: addDays(to, -10) })
    expect(daysToPlay(new Map(), to)).toBeNull()
  })
})
