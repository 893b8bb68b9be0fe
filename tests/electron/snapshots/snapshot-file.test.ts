import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSnapshot, encodeSnapshot } from '../../../electron/snapshots/snapshot-file'

const savedAt = '2026-11-22T07:36:37.123Z'
const file = (bytes: Uint8Array): Buffer =>
  Buffer.concat(encodeSnapshot({ savedAt, transactions: 12, bytes }))

describe('a snapshot file', () => {
  it('gives back what was saved, newlines and all', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const back = decodeSnapshot(file(bytes))
        expect(back).toMatchObject({ savedAt, transactions: 12 })
        expect([...back!.bytes]).toEqual([...bytes])
      }),
    )
  })

  it('is refused when a single bit of its bytes is another, or one is missing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (bytes, place, bit) => {
        const whole = file(bytes)
        const at = whole.length - bytes.length + (place % bytes.length)
        const damaged = Buffer.from(whole)
        damaged[at]! ^= 1 << bit
        expect(decodeSnapshot(damaged)).toBeNull()
        expect(decodeSnapshot(whole.subarray(0, at))).toBeNull()
      }),
    )
  })

  it.each(['', 'no header', '{"snapshot":1}\n', '{"snapshot":2}\nbytes', '\n'])(
    'is refused when it is %j',
    (text) => {
      expect(decodeSnapshot(Buffer.from(text))).toBeNull()
    },
  )
})
