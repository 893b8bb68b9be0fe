import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Currency, decimalsOf } from '../../../shared/money/currency'
import { minor, toDecimal } from '../../../shared/money/money'
import { parseAmount } from '../../../shared/money/parse-amount'

describe('parseAmount', () => {
  it.each([
    ['1,234.56', 'point', 123_456],
    ['1.234,56', 'comma', 123_456],
    ['-110.7', 'point', -11_070],
    ['−12.50', 'point', -1_250],
    ['4,20-', 'comma', -420],
    ['($1,234.56)', 'point', -123_456],
    ['$(4.20)', 'point', -420],
    ['+ $1,150.00', 'point', 115_000],
    ['- $5.00', 'point', -500],
    ['25.00CR', 'point', 2_500],
    ['25.00 DR', 'point', -2_500],
    ['-9.99 €', 'point', -999],
    ['1 234,56', 'comma', 123_456],
    ['-2\u00A0026,41', 'comma', -202_641],
    ['1\u202F000\u202F000,01-', 'comma', -100_000_001],
    ['1’978.05', 'point', 197_805],
    ['1,23,456.00', 'point', 12_345_600],
    ['１２３４', 'point', 123_400],
    ['1.0E+3', 'point', 100_000],
    ['.5', 'point', 50],
    ['12.', 'point', 1_200],
    ['-3.000', 'comma', -300_000],
    ['CHF 12.00', 'point', 1_200],
    ['CA$7', 'point', 700],
    ['--', 'point', 0],
  ] as const)('reads %j with a %s before the decimals', (text, decimal, cents) => {
    expect(parseAmount(text, decimal, 2)).toBe(cents)
  })

  it.each([
    ['₩1,100', 1_100],
    ['1,100円', 1_100],
    ['12,500원', 12_500],
  ])('reads %j where there are no decimals', (text, units) => {
    expect(parseAmount(text, 'point', 0)).toBe(units)
  })

  it.each([
    '',
    ' ',
    'abc',
    '1.2.3',
    '1,2,3',
    '12,34',
    '1.234',
    '0.005',
    'INV100',
    '1-2',
    '9'.repeat(20),
    '12..5',
    '1.5x',
  ])('gives null for %j instead of a guess', (text) => {
    expect(parseAmount(text, 'point', 2)).toBeNull()
  })

  it('reads back what toDecimal writes, in any currency', () => {
    const currencies = fc.constantFrom('USD', 'KRW', 'KWD', 'CLF').map((code) => code as Currency)
    fc.assert(
      fc.property(
        fc.maxSafeInteger().map((value) => Math.trunc(value / 8)),
        currencies,
        (value, currency) => {
          const text = toDecimal(minor(value), currency)
          expect(parseAmount(text, 'point', decimalsOf(currency))).toBe(minor(value))
        },
      ),
    )
  })

  it('does not care how thousands are grouped', () => {
    const group = fc.constantFrom(',', ' ', '\u202F', '’', "'")
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), group, (value, mark) => {
        const [whole = '', rest] = toDecimal(minor(value), 'USD' as Currency).split('.')
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark)
        expect(parseAmount(`${grouped}.${rest}`, 'point', 2)).toBe(minor(value))
      }),
    )
  })
})
