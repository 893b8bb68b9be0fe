import { expect, it } from 'vitest'
import { withoutEnd } from '../../shared/without-end'

it.each([
  ['1.500', '0', '1.5'],
  ['1,234., ', '., ', '1,234'],
  ['000', '0', ''],
  ['', '0', ''],
  ['0.05', '0', '0.05'],
])('leaves nothing of the signs at the end: %j without %j', (text, signs, left) => {
  expect(withoutEnd(text, signs)).toBe(left)
})
