import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutNumbers } from '../../../shared/hidden/without-numbers'

describe('withoutNumbers', () => {
  it.each([
    ['Bank 3333-00-0000000 KRW', 'Bank •••• 0000 KRW'],
    ['Visa 4111 1111 1111 1111', 'Visa •••• 1111'],
    ['４１１１１１１１１１１１１１１１', '•••• １１１１'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN •••• 3000'],
    ['Gift card AB12-CD34-EF56', 'Gift card •••• EF56'],
    ['토스뱅크 1000-1234-5678', '토스뱅크 •••• 5678'],
    ['IBAN GB29 NWBK 6016 1331 9268 19', 'IBAN •••• 6819'],
    ['Bank DE89370400440532013000', 'Bank •••• 3000'],
    ['Bank de89370400440532013000', 'Bank •••• 3000'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S Malta', '•••• 001S Malta'],
    ['GC7K-92XF-11QB', '•••• 11QB'],
    ['Amazon B7XQ-92KD', 'Amazon •••• KD'],
    ['Amazon ABCD-XKWP-IJKL', 'Amazon •••• IJKL'],
    ['QWER-TYUI-OPAS-DFGH', '•••• DFGH'],
    ['Gift XK7P 92QD', 'Gift •••• QD'],
    ['Steam 7qxrt-b2m9k', 'Steam •••• m9k'],
    ['Gift gc7k-92xf-11qb', 'Gift •••• 11qb'],
    ['Visa gift gc7k 92xf 11qb (red)', 'Visa gift •••• 11qb (red)'],
    ['gc7k_abcd_11qb', '•••• 11qb'],
    ['ABCD-9FGH-IJKL', '•••• IJKL'],
    ['A1B-2C3-D4E 2026', '•••• D4E 2026'],
    ['기프트카드 abcd1234efgh5678', '기프트카드 •••• 5678'],
    ['기프트카드ABCD1234', '기프트카드•••• 34'],
    ['x7k9q2', '•••• q2'],
    ['ＡＢ１２－ＣＤ３４ gc7k92xf', 'ＡＢ１２－ＣＤ３４ •••• xf'],
    ['GS25 AB12CD34EF56', 'GS25 •••• EF56'],
    ['Phone 010-123-456', 'Phone •••• 456'],
  ])('leaves the last figures of %s', (name, left) => {
    expect(withoutNumbers(name)).toBe(left)
  })

  it.each([
    'KakaoPay KRW',
    'Tea house 24',
    'Points of 2026',
    'WISE-EUR2',
    'Visa 1234',
    '카드 12-345',
    'iPhone 15',
    'iPhone 15 Pro 128GB 5G',
    'Galaxy S24 256GB',
    '7-Eleven',
    'T-money 2026',
    'Rakuten Edy 2',
    'Rakuten2026',
    'rakuten-edy-2026',
    'cafe-2026',
    'Steam (KR)',
    'GS25 CU24',
    'GS25 CU24 Seoul',
    'GOOD-FOOD-CLUB',
    'N26 EUR',
    'B2B travel',
    'PS5-XBOX',
    'Café Müller 3',
    '스타벅스 카드 2',
  ])('leaves %s as it is', (name) => {
    expect(withoutNumbers(name)).toBe(name)
  })

  it('never leaves more than a third of a code, in groups of four or none', () => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
    const [letter, figure] = [fc.constantFrom(...letters), fc.integer({ min: 0, max: 9 }).map(String)]
    // A group as shops print them: letters and figures, both in each.
    const group = fc
      .tuple(letter, figure, fc.oneof(letter, figure), fc.oneof(letter, figure))
      .chain((signs) => fc.shuffledSubarray(signs, { minLength: 4 }))
      .map((signs) => signs.join(''))
    const groups = fc.array(group, { minLength: 3, maxLength: 6 })
    const between = fc.constantFrom('', '-', ' ', '–', '_')
    const name = fc.constantFrom('Gift card ', '상품권 ', '')
    fc.assert(
      fc.property(groups, between, fc.boolean(), name, (parts, mark, isLower, before) => {
        const code = isLower ? parts.join(mark).toLowerCase() : parts.join(mark)
        const all = parts.join('')
        const left = withoutNumbers(before + code)
        expect(left.startsWith(`${before}•••• `)).toBe(true)
        expect(left.slice(before.length + 5).length).toBeLessThanOrEqual(Math.min(4, all.length / 3))
      }),
    )
  })

  it('leaves names of words and a short number alone', () => {
    const word = fc.constantFrom('Rakuten', 'Edy', 'card', 'Steam', '티머니', 'T', 'of', 'KR', 'Suica')
    const mark = fc.constantFrom(' ', '-', ' (', '.')
    const number = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 999 }).map(String))
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 4 }), number, (words, last) => {
        const name = words.flat().join('') + last
        expect(withoutNumbers(name)).toBe(name)
      }),
    )
  })

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
