import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../../shared/day'
import type { AccountKind } from '../../../../shared/model'
import { toUseUp } from '../../../../shared/use-up/to-use-up'
import type { ExpectedPlace } from './expected-on'
import { daysOf, people } from './people'
import type { PlaceOfYear } from './place-of-year'
import { planningOf } from './planning-of-year'

/** What is to be spent in a place: how much by which day, of it what is due then, and the last day for all of it. */
interface Errand {
  amount: number
  readonly by: Day
  readonly first: number
  allBy: Day
}

interface Spending {
  readonly errands: readonly Errand[]
  readonly keeps: number
  readonly isTouch: boolean
}

/** Earnings wait on a platform, and money in a bank is out already. */
const spentFrom: ReadonlySet<AccountKind> = new Set(['wallet', 'points', 'voucher'])

/** Days a plan looks ahead, days within which lapses are one errand, and days beyond which none is a reason. */
const [planned, errandDays, yearAhead] = [70, 30, 365]

/**
 * What to spend in a place of which nobody knows a way out, by what lapses there: all of it, by its day. What is lost for
 * want of use is kept by one purchase, the smallest there is, by the first such day; what lapses all the same is due on its
 * own day, which is never further in this year than one purchase puts the want of use off.
 */
function spendingOf({ account }: PlaceOfYear, one: ExpectedPlace, day: Day): Spending | null {
  const left = one.balance - one.overdueSum - account.reserve
  if (!spentFrom.has(account.kind) || left <= 0) return null
  const within = (ends: ExpectedPlace['coming']): [Day, number][] => {
    let rest = left
    return ends.flatMap(([until, amount]): [Day, number][] => {
      const taken = Math.min(rest, amount)
      rest -= taken
      return taken > 0 && daysBetween(day, until) <= yearAhead ? [[until, taken]] : []
    })
  }
  const [lapsing, due] = [within(one.coming), within(one.comingAllTheSame)]
  if (lapsing[0] === undefined) return null
  const keeps = lapsing.reduce((sum, [, amount]) => sum + amount, 0)
  const [firstEnd] = lapsing[0]
  const [firstDue] = due
  const isTouch = firstDue === undefined
  if (isTouch) due.push([firstEnd, 1])
  else if (firstEnd < firstDue[0]) due.splice(0, 1, [firstEnd, 1], [firstDue[0], firstDue[1] - 1])
  const errands: Errand[] = []
  for (const [until, amount] of due) {
    const last = errands.at(-1)
    const isSame = last && (last.by > addDays(day, planned) || daysBetween(last.by, until) <= errandDays)
    if (isSame) Object.assign(last, { amount: last.amount + amount, allBy: until })
    else errands.push({ amount, by: until, first: amount, allBy: until })
  }
  return { errands, keeps, isTouch }
}

describe.each(people)(
  'what %s, who keeps twelve places for a year by check-ins alone, is told to spend',
  (_, person) => {
    it('is what lapses, by its days, and nothing else, at each check-in and every third day', () => {
      const alone = person.places.filter(({ planned }) => planned === 'unknown-provider')
      let told = 0
      const looked = daysOf(person).filter(({ isCheckIn }, at) => isCheckIn || at % 3 === 0)
      for (const { day, ledger, expected } of looked) {
        const said = toUseUp(planningOf(person, ledger, day))
        for (const place of alone) {
          const at = `${place.account.id} on ${day}`
          const wanted = spendingOf(place, expected.get(place.account.id)!, day)
          const found = said.find(({ account }) => account === place.account.id)
          expect(found && { errands: found.parts, keeps: found.keeps, isTouch: found.isTouch }, at).toEqual(
            wanted ?? undefined,
          )
          if (!wanted) continue
          told++
          expect(found!.loses, at).toMatchObject({ on: wanted.errands[0]!.by })
          expect([found!.use.way, found!.use.lost, found!.outNow], at).toEqual([null, 0, null])
        }
        const days = said.map(({ parts }) => parts[0]?.by ?? '~')
        expect(days, `the order of ${day}`).toEqual([...days].sort())
      }
      expect(told).toBeGreaterThan(100)
    })
  },
)
