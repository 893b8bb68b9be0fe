import { describe, expect, it } from 'vitest'
import { type Day, daysBetween } from '../../../../shared/day'
import { checkInPlaces, stalePlaces } from '../../../../shared/check-in/check-in-places'
import { lastCheckIn } from '../../../../shared/check-in/rhythm'
import { heldLapses } from '../../../../shared/expiry/lapses'
import { byDay, noticeOf, reminderDays } from '../../../../shared/expiry/notices'
import { freshnessOf } from '../../../../shared/ledger/freshness'
import { summarise } from '../../../../shared/ledger/summary'
import { findTerms } from '../../../../shared/routes/find-terms'
import { readCatalog } from '../../../support/read-catalog'
import { placeOf } from './kept-year'
import { daysOf, people } from './people'
import type { PersonOfYear } from './place-of-year'
import type { Known } from './reference-lapses'

const providerTerms = (person: PersonOfYear, id: string) => {
  const terms = findTerms(readCatalog(), placeOf(person.places, id).account)
  return typeof terms === 'string' ? null : terms.account
}

/** The least recently known first, of these by name. */
const sortKey = ({ last, name }: { readonly last: Known | null; readonly name: string }): string =>
  `${last?.day ?? '0000-00-00'} ${name}`

describe.each(people)(
  'the warnings over twelve places that %s keeps for a year by check-ins alone',
  (_, person) => {
    const year = daysOf(person)
    const last = year.at(-1)!

    it('tell what lapses and what should have, as the terms say, on every day', () => {
      let told = 0
      for (const { day, ledger, expected } of year)
        for (const { account } of person.places) {
          const at = `${account.id} on ${day}`
          const one = expected.get(account.id)!
          const held = heldLapses(ledger.get(account.id)!, providerTerms(person, account.id), day)
          expect(
            byDay(held.coming).map(({ until, amount }) => [until, amount]),
            at,
          ).toEqual(one.coming)
          expect(
            byDay(held.overdue).map(({ until, amount }) => [until, amount]),
            at,
          ).toEqual(one.by === 'person' ? one.overdue : [])
          expect(noticeOf(held, day), at).toEqual(one.notice)
          const rings = byDay(held.coming).filter((lapse) => reminderDays(lapse, day).includes(day))
          const left = one.coming.filter(([until]) => [30, 7, 1].includes(daysBetween(day, until)))
          expect(
            rings.map(({ until, amount }) => [until, amount]),
            at,
          ).toEqual(left)
          told += left.length
        }
      expect(told).toBeGreaterThan(6)
    })

    it('book as lapsed what lapsed, to the unit and on no later day', () => {
      const { ledger } = last
      for (const { account, moves } of person.places) {
        const lapsed = moves.filter((move) => move.lapsed)
        const booked = ledger.get(account.id)!.inferred.filter((moved) => moved.lapsed !== undefined)
        expect(
          booked.map(({ amount }) => amount),
          account.id,
        ).toEqual(lapsed.map(({ amount }) => amount))
        booked.forEach((one, at) => expect(one.lapsed! <= lapsed[at]!.day, account.id).toBe(true))
      }
    })

    it('ask for a look where nothing newer is known', () => {
      for (const { day, ledger, known } of year) {
        const all = person.places.map(({ account: { id, name } }) => {
          const last = known.get(id)!.findLast((reading) => reading.day < day) ?? null
          const isEntered = known.get(id)!.some((reading) => reading.day === day)
          return { id, name, last, isEntered }
        })
        const listed = [...all].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
        const said = checkInPlaces(ledger, day)
        expect(said.map(({ account, last }) => [account.id, last])).toEqual(
          listed.map(({ id, last }) => [id, last]),
        )
        expect(stalePlaces(ledger, day).map(({ account }) => account.id)).toEqual(
          listed
            .filter(({ last, isEntered }) => !isEntered && (!last || daysBetween(last.day, day) > 40))
            .map(({ id }) => id),
        )
        const done = all.map(({ last, isEntered }) => (isEntered ? day : (last?.day ?? null)))
        expect(lastCheckIn(ledger, day)).toBe(done.includes(null) ? null : (done.sort()[0] as Day))
        for (const one of summarise(ledger, day).accounts)
          expect(freshnessOf(one)).toBe(
            one.overdue > 0 ? 'overdue' : known.get(one.account.id)!.length > 0 ? 'entered' : 'none',
          )
      }
    })
  },
)
