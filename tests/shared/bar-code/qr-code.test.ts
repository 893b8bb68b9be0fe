import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrCode } from '../../../shared/bar-code/qr-code'

const SCALE = 4
const MARGIN = 4

/** What a camera sees of it, read by another's reader; null where it finds none. */
function read(rows: ReturnType<typeof qrCode>): string | null {
  const side = (rows.length + 2 * MARGIN) * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4)
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [at % side, Math.floor(at / side)].map((pixel) => Math.floor(pixel / SCALE) - MARGIN)
    pixels.fill(rows[y!]?.[x!] === true ? 0 : 255, at * 4, at * 4 + 4)
  }
  const find = typeof jsQR === 'function' ? jsQR : (jsQR as { readonly default: typeof jsQR }).default
  return find(pixels, side, side)?.data ?? null
}

describe('QR code', () => {
  it.each([
    '1',
    '6006123456781234',
    'JANDON-39',
    'https://shop.example/card?c=AbC123',
    '카드 1234',
    'ポイント',
    '🎁',
    '1'.repeat(80),
    '가'.repeat(80),
  ])('reads as %j', (text) => {
    expect(read(qrCode(text))).toBe(text)
  })

  it('reads as whatever a card can hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme-ascii' }), (text) => {
        expect(read(qrCode(text))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('is read although a part of it is gone', () => {
    const rows = qrCode('6006123456781234').map((row) => [...row])
    const middle = Math.floor(rows.length / 2)
    for (const x of [0, 1])
      for (const y of [0, 1]) rows[middle + y]![middle + x] = !rows[middle + y]![middle + x]
    expect(read(rows)).toBe('6006123456781234')
  })
})
