import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDecimals } from '../../../shared/money/plain-number'

/** The same in one pattern, which is slower. */
const plain = /^-?\d{1,11}(?:[.,](\d{1,2}))?$/

describe('plainDecimals', () => {
  it.each([
    ['12', 0],
    ['-1234,5', 1],
    ['0.99', 2],
    ['12345678901.23', 2],
    ['', -1],
    ['-', -1],
    ['.5', -1],
    ['5.', -1],
    ['1.234', -1],
    ['1,234.56', -1],
    ['+5', -1],
    ['123456789012', -1],
    ['１２', -1],
    ['12 ', -1],
  ])('of %j is %i', (text, decimals) => {
    expect(plainDecimals(text)).toBe(decimals)
  })

  it('is what the pattern says of any text of such signs', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '7', '9', '.', ',', '-', ' ', 'a'), maxLength: 14 })
    fc.assert(
      fc.property(text, (one) => {
        const found = plain.exec(one)
        expect(plainDecimals(one)).toBe(found === null ? -1 : (found[1]?.length ?? 0))
      }),
      { numRuns: 2_000 },
    )
  })
})
