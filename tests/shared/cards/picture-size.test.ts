import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../shared/cards/picture-size'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  )
const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0, 0, 0, 3, 0], [8, 6, 0, 0, 0])
const exif = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0]
const jpeg = bytes([0xff, 0xd8], exif, [0xff, 0xff, 0xc2, 0, 17, 8, 3, 0, 4, 0, 3])
const riff = (kind: string, ...data: readonly number[]) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], data, new Array<number>(20).fill(0))

describe('pictureSize', () => {
  it.each([
    ['PNG', png, { type: 'image/png', width: 1_024, height: 768 }],
    ['JPEG, behind other segments', jpeg, { type: 'image/jpeg', width: 1_024, height: 768 }],
    [
      'WebP with losses',
      riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0, 4, 0, 3),
      { type: 'image/webp', width: 1_024, height: 768 },
    ],
    [
      'WebP without',
      riff('VP8L', 0x2f, 0xff, 0xc3, 0xbf, 0),
      { type: 'image/webp', width: 1_024, height: 768 },
    ],
    [
      'WebP with more',
      riff('VP8X', 0, 0, 0, 0, 0xff, 3, 0, 0xff, 2, 0),
      { type: 'image/webp', width: 1_024, height: 768 },
    ],
  ])('finds the size of a %s', (_name, file, size) => {
    expect(pictureSize(file)).toEqual(size)
  })

  it.each([
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic', new Array<number>(30).fill(0))],
    ['GIF', bytes('GIF89a', new Array<number>(30).fill(1))],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['nothing', bytes()],
  ])('knows no %s', (_name, file) => {
    expect(pictureSize(file)).toBeNull()
  })

  it.each([
    ['PNG', png.slice(0, 20)],
    ['JPEG', jpeg.slice(0, 14)],
    ['WebP', riff('VP8 ').slice(0, 20)],
    ['WebP of a kind of its own', riff('VP9 ')],
  ])('says that a %s which tells no size is damaged', (_name, file) => {
    expect(pictureSize(file)).toBe('damaged')
  })

  it('ends, and throws nothing, on heads of pictures that are cut off or are none', () => {
    const heads = fc.constantFrom(png, jpeg, riff('VP8 '), riff('VP8L'), riff('VP8X'), bytes([0xff, 0xd8]))
    fc.assert(
      fc.property(heads, fc.nat(40), fc.uint8Array({ maxLength: 60 }), (head, length, rest) => {
        const size = pictureSize(Uint8Array.from([...head.slice(0, length), ...rest]))
        if (size !== null && size !== 'damaged') expect(size.width >= 0 && size.height >= 0).toBe(true)
      }),
    )
  })
})
