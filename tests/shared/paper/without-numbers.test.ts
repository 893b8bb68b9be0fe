import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutNumbers } from '../../../shared/paper/without-numbers'

describe('withoutNumbers', () => {
  it.each([
    ['Bank 3333-00-0000000 KRW', 'Bank •••• 0000 KRW'],
    ['Visa 4111 1111 1111 1111', 'Visa •••• 1111'],
    ['４１１１１１１１１１１１１１１１', '•••• １１１１'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN DE•••• 3000'],
    ['Gift card AB12-CD34-EF56', 'Gift card •••• EF56'],
    ['토스뱅크 1000-1234-5678', '토스뱅크 •••• 5678'],
    ['Phone 010-123-456', 'Phone •••• 456'],
  ])('leaves the last figures of %s', (name, left) => {
    expect(withoutNumbers(name)).toBe(left)
  })

  it.each(['KakaoPay KRW', 'Tea house 24', 'Points of 2026', 'WISE-EUR2', 'Visa 1234', '카드 12-345'])(
    'leaves %s as it is',
    (name) => {
      expect(withoutNumbers(name)).toBe(name)
    },
  )

  it('never leaves more than a third of a number, however it is written', () => {
    const figures = fc.array(fc.nat(9), { minLength: 6, maxLength: 24 })
    const between = fc.constantFrom('', ' ', '-', '.', ' - ', '/')
    fc.assert(
      fc.property(figures, between, fc.constantFrom('Card ', '카드 ', ''), (number, mark, name) => {
        const left = withoutNumbers(name + number.join(mark)).match(/\d/g)?.length ?? 0
        expect(left).toBeLessThanOrEqual(Math.min(4, number.length / 3))
      }),
    )
  })
})
