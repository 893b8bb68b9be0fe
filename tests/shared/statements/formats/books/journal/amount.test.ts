import { describe, expect, it } from 'vitest'
import { readAmountText } from '../../../../../../shared/statements/formats/books/journal/amount'
import { textOf } from '../../../../../../shared/statements/formats/books/journal/decimal'

const read = (text: string, mark: '.' | ',' = '.') => {
  const found = readAmountText(text, () => mark)
  if (found === null) return null
  const told = (one: { number: Parameters<typeof textOf>[0]; commodity: string } | null) =>
    one === null ? null : `${textOf(one.number)} ${one.commodity}`.trim()
  return [told(found.amount), told(found.weight), told(found.asserted)]
}

describe('readAmountText', () => {
  it.each([
    ['$-12.50', '-12.50 $'],
    ['-$12.50', '-12.50 $'],
    ['1,234.56 EUR', '1234.56 EUR'],
    ['EUR 5', '5 EUR'],
    ['10 "PINE 2"', '10 PINE 2'],
    ['(20.00 / 4 + 1) USD', '6.00000000000000 USD'],
  ])('reads %s', (text, amount) => {
    expect(read(text)?.[0]).toBe(amount)
  })

  it('reads the other mark', () => {
    expect(read('1.234,56 EUR', ',')?.[0]).toBe('1234.56 EUR')
  })

  it.each([
    ['2 PINE @ $30.00', '60.00 $'],
    ['-2 PINE @@ $61.00', '-61.00 $'],
    ['2 PINE {30.00 USD, 2026-01-08} @ 31.00 USD', '60.00 USD'],
    ['2 PINE {{60.00 USD}}', '60.00 USD'],
    ['2 PINE {=$30.00} [2026/01/08] (lot) @ $31', '60.00 $'],
  ])('counts %s at what it cost', (text, weight) => {
    expect(read(text)?.[1]).toBe(weight)
  })

  it('reads a claimed balance, with an amount and without', () => {
    expect(read('$-5 = $10.00')).toEqual(['-5 $', '-5 $', '10.00 $'])
    expect(read('= $10.00')).toEqual([null, null, '10.00 $'])
    expect(readAmountText('1 EUR ==* 3 EUR', () => '.')?.inclusive).toBe(true)
  })

  it.each(['what is this', '5 EUR and more', '$5 @ nothing', '1.2.3 EUR'])('does not guess at %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
