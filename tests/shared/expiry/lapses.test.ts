import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { heldLapses } from '../../../shared/expiry/lapses'
import { byDay, comingOf, noticeOf, reminderDays } from '../../../shared/expiry/notices'
import { heldTerms, isSameTerm, suggestedTerms, withTerm } from '../../../shared/expiry/terms'
import { expiriesOf } from '../../../shared/planner/from-ledger/lapses'
import type { ExpiryTerm } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import type { CatalogAccount } from '../../../shared/routes/catalog-schema'
import { makeAccount } from '../../support/make-account'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomReadings } from '../../support/random-readings'
import { randomRows, randomStart } from '../../support/random-rows'
import { randomTerm, randomTerms } from '../../support/random-terms'

const on = (day: string): Day => day as Day
const halfYear: Pick<CatalogAccount, 'expiry'> = { expiry: { kind: 'fixed-term', months: 6 } }
const card = (until: string, balance = 800) =>
  makeLedger([], {
    stated: [{ day: on('2026-01-01'), balance: minor(balance) }],
    expiry: [{ kind: 'day', until: on(until) }],
  })
const told = (until: string, today: string) => noticeOf(heldLapses(card(until), null, on(today)), on(today))

describe('whose terms hold', () => {
  it('are the provider’s until the person says something, be it that nothing lapses', () => {
    expect(heldTerms(makeAccount(), halfYear)).toEqual({
      by: 'provider',
      terms: [{ kind: 'top-up', months: 6 }],
    })
    expect(heldTerms(makeAccount({ expiry: [] }), halfYear)).toEqual({ by: 'person', terms: [] })
    expect(heldTerms(makeAccount(), null)).toEqual({ by: 'provider', terms: [] })
  })

  it.each<[CatalogAccount['expiry'], readonly ExpiryTerm[]]>([
    [undefined, []],
    [{ kind: 'inactivity', months: 120 }, [{ kind: 'last-use', months: 120 }]],
    [{ kind: 'on-closing' }, []],
    [{ kind: 'varies' }, []],
  ])('suggest of %j', (expiry, terms) => {
    expect(suggestedTerms(expiry ? { expiry } : {})).toEqual(terms)
  })

  it('make nothing overdue where the person has not taken them', () => {
    const one = makeLedger([], { stated: [{ day: on('2026-01-01'), balance: minor(500) }] })
    expect(heldLapses(one, halfYear, on('2026-06-30')).coming).toMatchObject([{ until: '2026-07-01' }])
    expect(heldLapses(one, halfYear, on('2026-07-02'))).toMatchObject({ coming: [], overdue: [] })
  })

  it('are there once of each kind, parts once for each day', () => {
    fc.assert(
      fc.property(randomTerms, randomTerm, (terms, added) => {
        const unique = terms.reduce<readonly ExpiryTerm[]>(withTerm, [])
        const after = withTerm(unique, added)
        expect(after.filter((term) => isSameTerm(term, added))).toEqual([added])
        expect(after.length - unique.length).toBe(unique.some((term) => isSameTerm(term, added)) ? 0 : 1)
      }),
    )
  })
})

describe('what is told of an account', () => {
  it.each([
    ['2026-06-30', 31, null],
    ['2026-06-30', 30, 30],
    ['2026-06-30', 8, 8],
    ['2026-06-30', 1, 1],
    ['2026-06-30', 0, 0],
  ])('until %s, %i days before', (until, before, days) => {
    const notice = told(until, addDays(on(until), -before))
    if (days === null) expect(notice).toBeNull()
    else expect(notice).toMatchObject({ kind: 'coming', first: { until, amount: 800 }, days, more: 0 })
  })

  it('is on the day after that it should have lapsed', () => {
    expect(told('2026-06-30', '2026-07-01')).toEqual({
      kind: 'overdue',
      late: { until: '2026-06-30', amount: 800 },
      coming: null,
    })
  })

  it('is what lapses tomorrow as well, whatever is overdue', () => {
    const part = (amount: number, until: string): ExpiryTerm => ({
      kind: 'part',
      amount: minor(amount),
      until: on(until),
      stated: on('2026-11-01'),
    })
    const one = makeLedger([], {
      stated: [{ day: on('2026-11-01'), balance: minor(1_000) }],
      expiry: [part(4, '2026-11-10'), part(6, '2026-11-12'), part(990, '2026-12-02')],
    })
    const held = heldLapses(one, null, on('2026-12-01'))
    const coming = {
      kind: 'coming',
      first: { until: '2026-12-02', amount: 990 },
      days: 1,
      more: 0,
      last: '2026-12-02',
    }
    expect(noticeOf(held, on('2026-12-01'))).toEqual({
      kind: 'overdue',
      late: { until: '2026-11-10', amount: 10 },
      coming,
    })
    expect(comingOf(held, on('2026-12-01'))).toEqual(coming)
  })

  it('is the first day, and what follows it within the thirty', () => {
    const rows = ['2026-01-05', '2026-01-15', '2026-01-20', '2026-03-01'].map((day, i) =>
      makeTransaction(day, 100 * (i + 1)),
    )
    const one = makeLedger(rows, { expiry: [{ kind: 'top-up', months: 6 }] })
    expect(noticeOf(heldLapses(one, null, on('2026-07-01')), on('2026-07-01'))).toEqual({
      kind: 'coming',
      first: { until: '2026-07-05', amount: 100 },
      days: 4,
      more: 500,
      last: '2026-07-20',
    })
  })

  it('is nothing where nothing lies there', () => {
    const empty = heldLapses(card('2026-06-30', 0), null, on('2026-06-29'))
    expect(noticeOf(empty, on('2026-06-29'))).toBeNull()
  })

  it('is reminded of thirty, seven and one days before, from today on', () => {
    const lapse = { until: on('2026-06-30'), amount: minor(1) }
    expect(reminderDays(lapse, on('2026-01-01'))).toEqual(['2026-05-31', '2026-06-23', '2026-06-29'])
    expect(reminderDays(lapse, on('2026-06-23'))).toEqual(['2026-06-23', '2026-06-29'])
    expect(reminderDays(lapse, on('2026-06-30'))).toEqual([])
  })
})

it('the planner is told what every screen says', () => {
  fc.assert(
    fc.property(randomRows(60), randomReadings, randomTerms, fc.nat(60), (rows, stated, expiry, after) => {
      const today = addDays(randomStart, 100 + after)
      const end = addDays(today, 40)
      const one = makeLedger(rows, { stated, expiry })
      const lapses = heldLapses(one, halfYear, today)
      const { expiries, overdue } = expiriesOf(one, halfYear as CatalogAccount, today, end)
      expect(expiries).toEqual(
        byDay(lapses.coming)
          .filter(({ until }) => until <= end)
          .map(({ until, amount }) => ({ on: until, amount })),
      )
      expect(overdue).toBe(lapses.overdue.reduce((sum, { amount }) => sum + amount, 0))
    }),
  )
})

describe('what goes to an authority as unclaimed', () => {
  const giftCard = (...expiry: readonly ExpiryTerm[]) =>
    makeLedger([], { stated: [{ day: on('2026-01-01'), balance: minor(800) }], expiry })
  const fiveYears = { kind: 'last-use', months: 60, used: on('2021-12-20'), escheats: true } as const

  it('is told in time like a lapse, and as what it is', () => {
    const held = heldLapses(giftCard(fiveYears), null, on('2026-11-25'))
    expect(noticeOf(held, on('2026-11-25'))).toEqual({
      kind: 'coming',
      first: { until: '2026-12-20', amount: 800, escheats: true },
      days: 25,
      more: 0,
      last: '2026-12-20',
    })
    const late = heldLapses(giftCard(fiveYears), null, on('2026-12-21'))
    expect(noticeOf(late, on('2026-12-21'))).toEqual({
      kind: 'overdue',
      late: { until: '2026-12-20', amount: 800, escheats: true },
      coming: null,
    })
  })

  it('is no other than a lapse where a part of the day is one', () => {
    const day = { kind: 'day', until: on('2026-12-20') } as const
    const part = {
      kind: 'part',
      amount: minor(300),
      until: on('2026-12-20'),
      stated: on('2026-01-01'),
    } as const
    const both = heldLapses(giftCard({ ...day, escheats: true }, part), null, on('2026-11-25'))
    expect(byDay(both.coming).map(({ amount }) => amount)).toEqual([800])
    expect(isSameTerm(day, { ...day, escheats: true })).toBe(false)
    expect(withTerm([day], { ...day, escheats: true })).toHaveLength(2)
  })

  it('is suggested as the catalogue states it', () => {
    expect(suggestedTerms({ expiry: { kind: 'inactivity', months: 36, escheats: true } })).toEqual([
      { kind: 'last-use', months: 36, escheats: true },
    ])
  })
})
