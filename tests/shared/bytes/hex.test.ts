import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromHex, toHex } from '../../../shared/bytes/hex'

it('gives back every byte', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(new Uint8Array(bytes))
    }),
  )
})

it.each(['0', 'zz', 'AB', '0x', ' 00'])('refuses %j', (text) => {
  expect(() => fromHex(text)).toThrow(RangeError)
})
