import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareAmount } from '../../../shared/money/bare-amount'

describe('bareAmount', () => {
  it.each([
    ['5.00', '5.00', false, '', null],
    ['-5.00', '5.00', true, '', null],
    ['−5,00', '5,00', true, '', null],
    ['5.00-', '5.00', true, '', null],
    ['(5.00)', '5.00', true, '', null],
    ['5.00 (-)', '5.00', true, '', null],
    ['$5.00 (+)', '5.00', false, '$', null],
    ['Rp 81.800,00 K', '81.800,00', false, 'Rp', 'credit'],
    ['--21.78', '21.78', false, '', null],
    ['--$21.78', '21.78', false, '$', null],
    ['-$5', '5', true, '$', null],
    ['$-5', '5', true, '$', null],
    ['($5)', '5', true, '$', null],
    ['5 €-', '5', true, '€', null],
    ['EUR 1 234,56', '1234,56', false, 'EUR', null],
    ["CHF 1'234.50", '1234.50', false, 'CHF', null],
    ['1,234.56 CR', '1,234.56', false, '', 'credit'],
    ['1,234.56 (Dr)', '1,234.56', true, '', 'debit'],
    ['100,00 S', '100,00', true, '', 'debit'],
    ['100,00 H', '100,00', false, '', 'credit'],
    ['500 원', '500', false, '원', null],
    ['R$ 12,50', '12,50', false, 'R$', null],
    ['１，２３４', '1,234', false, '', null],
    ['.50', '.50', false, '', null],
    ['+7.00', '7.00', false, '', null],
  ] as const)('takes %j apart', (text, digits, negative, mark, side) => {
    expect(bareAmount(text)).toMatchObject({ digits, negative, mark, side })
  })

  it('tells blanks between thousands from all others', () => {
    expect(bareAmount('1 234 567,00')).toMatchObject({ digits: '1234567,00', spaced: true })
    expect(bareAmount('12 345.00')).toMatchObject({ digits: '12345.00', spaced: true })
    for (const text of ['123 45', '12 34', '1 2345', '1234 567', '10 10 10'])
      expect(bareAmount(text)).toBeNull()
  })

  it.each(['', '-', 'Rent', 'INV100', '12:30', '2026-01-02', '1/2', '5 apples', 'A-5'])(
    '%j is none',
    (text) => {
      expect(bareAmount(text)).toBeNull()
    },
  )

  it('reads powers of ten', () => {
    expect(bareAmount('1.0E+3')).toMatchObject({ digits: '1.0', exponent: 3 })
  })

  it('keeps the digits of any amount, however it is dressed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('', '-'),
        fc.constantFrom('', '€', '$', 'EUR ', 'kr '),
        fc.constantFrom('', ' €', ' CHF'),
        (cents, sign, before, behind) => {
          const text = `${sign}${before}${(cents / 100).toFixed(2)}${before === '' ? behind : ''}`
          const bare = bareAmount(text)
          expect(bare?.digits).toBe((cents / 100).toFixed(2))
          expect(bare?.negative).toBe(sign === '-')
        },
      ),
    )
  })
})
