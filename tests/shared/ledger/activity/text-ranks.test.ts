import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textRanks } from '../../../../shared/ledger/activity/text-ranks'
import { finish } from '../../../../shared/pieces'

const plain = (texts: readonly string[]): readonly number[] => {
  const different = [...new Set(texts)].sort()
  return texts.map((text) => different.indexOf(text))
}

it('ranks the different texts as they are sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 })), (texts) => {
      expect([...finish(textRanks(texts))]).toEqual(plain(texts))
    }),
  )
})

it('does so for more than are sorted in one go', () => {
  const texts = Array.from({ length: 5_000 }, (_, row) => `Shop ${(row * 7_919) % 4_001}`)
  expect([...finish(textRanks(texts))]).toEqual(plain(texts))
})
