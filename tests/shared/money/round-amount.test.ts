import { describe, expect, it } from 'vitest'
import { roundAmount } from '../../../shared/money/round-amount'

describe('roundAmount', () => {
  it.each([
    ['-0.5142', 'point', 2, -51],
    ['1.2250', 'point', 2, 123],
    ['-1.2250', 'point', 2, -123],
    ['1.2249', 'point', 2, 122],
    ['3,200', 'point', 2, 320_000],
    ['1.234,5678', 'comma', 2, 123_457],
    ['£0.1376', 'point', 2, 14],
    ['350.00', 'point', 0, 350],
    ['350.5', 'point', 0, 351],
    ['0.00000001', 'point', 2, 0],
  ] as const)('reads %s with a %s as minor units of %i decimals', (text, mark, decimals, minor) => {
    expect(roundAmount(text, mark, decimals)).toBe(minor)
  })

  it('reads nothing out of what is no amount', () => {
    expect(roundAmount('n/a', 'point', 2)).toBeNull()
    expect(roundAmount('', 'point', 2)).toBeNull()
  })
})
