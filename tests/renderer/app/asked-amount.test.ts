import { expect, it } from 'vitest'
import { askedAmount } from '../../../renderer/app/palette/asked-amount'

it.each([
  ['withdraw 50000', '50000'],
  ['50,000 출금', '50,000'],
  ['５０００円を引き出す', '5000'],
  ['16.99*2', '16.99*2'],
  ['withdraw 12.50.', '12.50'],
  ['settings', null],
  ['from 5 to 10', null],
  ['0', null],
])('finds in “%s” the amount %s', (text, amount) => {
  expect(askedAmount(text)).toBe(amount)
})
