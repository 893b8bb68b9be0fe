import { expect, it } from 'vitest'
import { carried } from '../../../renderer/importing/carried'

it('what is on its way arrives whole, in order, and once', () => {
  const files = carried<string>()
  files.add(['a', 'b'])
  files.add(['c'])
  expect(files.take()).toEqual(['a', 'b', 'c'])
  expect(files.take()).toEqual([])
  files.add(['d'])
  expect(files.take()).toEqual(['d'])
})
