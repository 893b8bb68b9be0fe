import { describe, expect, it } from 'vitest'
import { patternOf } from '../../../shared/ledger/recurrence'

describe('patternOf', () => {
  it('allows a week a day more or less, and one gap in four that does not fit', () => {
    expect(patternOf([0, 7, 13, 21, 28])).toBe('weekly')
    expect(patternOf([0, 7, 14, 21, 35])).toBe('weekly')
    expect(patternOf([0, 7, 21, 28, 45])).toBe('irregular')
  })

  it('allows a month its length and a weekend', () => {
    expect(patternOf([0, 31, 59])).toBe('monthly')
    expect(patternOf([0, 29, 64, 92])).toBe('monthly')
    expect(patternOf([0, 31])).toBe('irregular')
  })

  it('sees no pattern in few or scattered days', () => {
    expect(patternOf([])).toBe('irregular')
    expect(patternOf([0, 7, 14])).toBe('irregular')
    expect(patternOf([0, 3, 20, 21, 50])).toBe('irregular')
  })
})
