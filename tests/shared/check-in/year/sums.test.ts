import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../../shared/day'
import { lotsAt } from '../../../../shared/ledger/age'
import { idleSeries } from '../../../../shared/ledger/idle'
import { sumsByOwner } from '../../../../shared/ledger/owner-sums'
import { withReading } from '../../../../shared/ledger/readings'
import { summarise } from '../../../../shared/ledger/summary'
import { expectedOn, type ExpectedPlace } from './expected-on'
import { ledgerOf } from './kept-year'
import { daysOf, people } from './people'
import { on } from './place-of-year'

const sumOf = (all: readonly ExpectedPlace[], of: (one: ExpectedPlace) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0)

describe.each(people)(
  'the sums of twelve places that %s keeps for a year by check-ins alone',
  (_, person) => {
    const year = daysOf(person)
    const last = year.at(-1)!

    it('are of twelve places', () => {
      expect(new Set(person.places.map(({ account }) => account.id)).size).toBe(12)
    })

    it('are what the readings bear out, with their ages, on every day', () => {
      for (const { day, ledger, expected } of year)
        for (const { account, balance, idle, since, ages, overdue, micro } of summarise(ledger, day)
          .accounts) {
          const at = `${account.id} on ${day}`
          const one = expected.get(account.id)!
          expect({ at, balance, idle, since, overdue, micro }, at).toEqual({
            at,
            balance: one.balance,
            idle: one.idle,
            since: one.lain[0]?.since ?? null,
            overdue: one.by === 'person' ? one.overdueSum : 0,
            micro: one.micro,
          })
          expect(
            ages.map(({ amount }) => amount),
            at,
          ).toEqual(one.ages)
          expect(
            lotsAt(ledger.get(account.id)!, day).map(({ received, remaining }) => ({
              since: received,
              amount: remaining,
            })),
            at,
          ).toEqual(one.lain)
        }
    })

    it('add up by owner and currency, on every day', () => {
      for (const { day, ledger, expected } of year) {
        const said = sumsByOwner(summarise(ledger, day).accounts)
        const owners = [...new Set(person.places.map(({ account }) => account.owner ?? null))]
        expect(said.map(({ owner }) => owner).sort()).toEqual([...owners].sort())
        for (const { owner, currencies } of said) {
          const own = person.places.filter(({ account }) => (account.owner ?? null) === owner)
          const codes = [...new Set(own.map(({ account }) => account.currency))].sort()
          expect(currencies).toEqual(
            codes.map((currency) => {
              const here = own.filter(({ account }) => account.currency === currency)
              const of = (isBank: boolean) =>
                here
                  .filter(({ account }) => (account.kind === 'bank') === isBank)
                  .map(({ account }) => expected.get(account.id)!)
              const loose = of(false)
              const since = loose.flatMap(({ lain }) => lain.map((one) => one.since)).sort()
              return {
                currency,
                balance: sumOf(loose, (one) => one.balance),
                idle: sumOf(loose, (one) => one.idle),
                places: loose.filter(({ balance }) => balance > 0).length,
                microPlaces: loose.filter(({ micro }) => micro).length,
                since: since[0] ?? null,
                arrived: sumOf(of(true), (one) => one.balance),
              }
            }),
          )
        }
      }
    })

    it('have in the end an idle curve that each day of the year bears out', () => {
      const { ledger, known } = last
      const first = person.checkIns[0]!
      for (const place of person.places) {
        const { id } = place.account
        const curve = idleSeries(ledger.get(id)!, first, on('12-31'), 30)
        const { lainOn } = expectedOn(place, known.get(id)!, on('12-31'))
        const slow = curve.map((_, after) => {
          const day = addDays(first, after)
          return lainOn(day).reduce(
            (sum, { since, amount }) => sum + (daysBetween(since, day) > 30 ? amount : 0),
            0,
          )
        })
        expect(curve, id).toEqual(slow)
      }
    })

    it('grow no younger by being read off again unchanged', () => {
      const agesOf = (stated: Parameters<typeof ledgerOf>[0], day: Day) =>
        [...ledgerOf(stated).values()].map((one) => lotsAt(one, day))
      for (const { day, isCheckIn, ledger, expected } of year) {
        if (!isCheckIn) continue
        const accounts = [...ledger.values()].map(({ account }) => account)
        const again = (after: readonly number[]) =>
          accounts.map((account) => ({
            ...account,
            stated: after.reduce(
              (stated, count) =>
                stated.length === 0
                  ? stated
                  : withReading(stated, {
                      day: addDays(day, count),
                      balance: expected.get(account.id)!.balance,
                      note: 'same',
                    }),
              account.stated,
            ),
          }))
        const later = addDays(day, 45)
        const once = agesOf(accounts, later)
        expect(agesOf(again([0, 0]), later)).toEqual(once)
        expect(agesOf(again([1, 9, 9, 31, 45]), later)).toEqual(once)
      }
    })
  },
)
