import { expect, it } from 'vitest'
import { isolated } from '../../shared/isolated'

it.each(['Shop', '편의점 커피', '₩12,000', 'a\u200bb', ''])('leaves %j as it is', (text) => {
  expect(isolated(text)).toBe(text)
})

it.each([
  ['an override', 'fdp\u202egpj.exe', '\u2068fdp\u202egpj.exe\u2069'],
  ['a text from right to left', 'متجر', '\u2068متجر\u2069'],
  ['one that would end its own isolate', 'a\u2069\u202eb', '\u2068a\u202eb\u2069'],
])('sets %s apart', (_, text, apart) => {
  expect(isolated(text)).toBe(apart)
})
