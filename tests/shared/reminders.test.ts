import { describe, expect, it } from 'vitest'
import { afterSetting, afterShowing, due, isQuiet, noReminders } from '../../shared/reminders'

const quietHours = (from: number, until: number): readonly number[] =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet({ from, until }, hour))

describe('isQuiet', () => {
  it('is quiet from one hour to another, over midnight too', () => {
    expect(quietHours(12, 14)).toEqual([12, 13])
    expect(quietHours(22, 2)).toEqual([0, 1, 22, 23])
  })

  it('is never quiet from an hour to itself', () => {
    expect(quietHours(8, 8)).toEqual([])
  })
})

describe('a reminder', () => {
  const checkIn = { id: 'check-in', day: '2026-11-25', title: 'Time to check in', body: '' }
  const shown = afterShowing(afterSetting(noReminders, [checkIn]), [checkIn])

  it('is shown once, also where it is taken away and set again', () => {
    expect(due(afterSetting(afterSetting(shown, []), [checkIn]), '2026-11-26')).toEqual([])
  })

  it('is a new one on another day', () => {
    const moved = { ...checkIn, day: '2026-11-26' }
    expect(due(afterSetting(shown, [moved]), '2026-11-26')).toEqual([moved])
  })

  it('is remembered with as many others as there may be, and no more', () => {
    const many = Array.from({ length: 900 }, (_, i) => ({ ...checkIn, id: `step ${i}` }))
    const once = afterShowing(afterSetting(noReminders, many), many)
    expect(due(afterSetting(once, many), '2026-11-26')).toEqual([])
    expect(afterSetting(once, [checkIn]).shown).toHaveLength(500)
  })
})
