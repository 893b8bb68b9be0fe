import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedAmount } from '../../../shared/money/typed-amount'

describe('typedAmount', () => {
  it.each([
    ['12,500', 0, 12500],
    ['-3.5', 2, -350],
    ['16.99*2', 2, 3398],
    ['16.99 × 1.1', 2, 1869],
    ['(12.50 + 3) * 2', 2, 3100],
    ['100/3', 2, 3333],
    ['-100/3', 2, -3333],
    ['1-2-3', 0, -4],
    ['8/2/2', 0, 2],
    ['2*(3+4)*-1', 0, -14],
    ['１２＋３', 0, 15],
    ['0.005+0', 2, 1],
    ['-0.005+0', 2, -1],
    ['7 ÷ 2', 0, 4],
  ] as const)('reads %s with %i decimals', (text, decimals, value) => {
    expect(typedAmount(text, decimals)).toBe(value)
  })

  it.each([
    '',
    'ten',
    '1*',
    '*2',
    '2**3',
    '(1+2',
    '1+2)',
    '1/0',
    '1/(2-2)',
    '2*3 4*1',
    '1+2a',
    '9e99*9e99',
    '0.999',
  ])('reads no amount from “%s”', (text) => {
    expect(typedAmount(text, 2)).toBeNull()
  })

  it('reckons as whole numbers do', () => {
    const small = fc.integer({ min: 0, max: 9_999 })
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(typedAmount(`${a}+${b}*${c}`, 0)).toBe(a + b * c)
        expect(typedAmount(`(${a}-${b})*${c}`, 0)).toBe((a - b) * c + 0)
      }),
    )
  })
})
