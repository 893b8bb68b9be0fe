import { describe, expect, it } from 'vitest'
import type { Area } from '../../../renderer/advice/advice'
import { savingsOf, shownFate } from '../../../renderer/advice/saving'
import type { Fate } from '../../../shared/planner/fate'
import type { SameMoney } from '../../../shared/planner/same-money'

const fate = (arrives: number, costs = 0, lapses = 0, stays = 0): Fate => ({ arrives, costs, lapses, stays })
const paid = (fees: number) => ({ status: 'optimal', fees, exchange: 0 })
const savings = (some: Partial<SameMoney>, later = 0) => {
  const plan = some.plan ?? fate(10_000)
  const never = fate(0, 0, 0, 10_000)
  const sameMoney: SameMoney = { money: 10_000, plan, now: plan, monthly: plan, never, ...some }
  const area = { currency: 'KRW', sameMoney, plan: paid(plan.costs + later) }
  return savingsOf({ areas: [area as Area] })
}

describe('savingsOf', () => {
  it('says that there is no hurry where it is free today and on the first', () => {
    expect(savings({})).toEqual([{ against: 'no-hurry', free: true, currency: 'KRW' }])
    expect(savings({ plan: fate(9_500, 500) })).toEqual([
      { against: 'no-hurry', free: false, currency: 'KRW' },
    ])
  })

  it('calls nothing free of which a later step pays a fee', () => {
    expect(savings({}, 99)).toEqual([])
  })

  it('says what moving it today would cost more', () => {
    expect(savings({ now: fate(9_500, 500) })).toEqual([{ against: 'now', amount: 500, currency: 'KRW' }])
  })

  it('compares no payment for less money: what cannot be moved today is not saved', () => {
    expect(savings({ now: fate(4_500, 500, 0, 5_000) })).toEqual([])
  })

  it('says what would lapse, less what the plan pays', () => {
    const never = fate(0, 0, 3_000, 7_000)
    expect(savings({ plan: fate(9_500, 500), never })).toEqual([
      { against: 'never', amount: 2_500, currency: 'KRW' },
    ])
  })

  it('says nothing where the plan moves nothing, pays more for being there sooner, or cannot be', () => {
    expect(savings({ plan: fate(0, 0, 0, 10_000) })).toEqual([])
    expect(savings({ plan: fate(9_500, 500), now: fate(9_500, 500), monthly: fate(10_000) })).toEqual([])
    expect(
      savingsOf({ areas: [{ currency: 'KRW', sameMoney: null, plan: paid(0) } as unknown as Area] }),
    ).toEqual([])
  })
})

describe('shownFate', () => {
  it('adds up by hand after rounding', () => {
    const shown = shownFate(fate(0.4, 0.5, 0.5, 0.6))
    expect(shown.arrives + shown.costs + shown.lapses + shown.stays).toBe(2)
  })
})
