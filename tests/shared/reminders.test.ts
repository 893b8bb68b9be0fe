import { describe, expect, it } from 'vitest'
import { isQuiet } from '../../shared/reminders'

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
