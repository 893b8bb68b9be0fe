/** A square picture as a PNG file. */
export interface Picture {
  readonly size: number
  readonly png: Buffer
}

/**
 * A Windows icon: a directory of pictures, each a PNG file of its own (understood since Windows Vista).
 * Sizes above 255 are written as 0, as the format wants it.
 */
export function icoFile(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** Apple's four letters for a PNG of each size; several where a size also serves half of it on a dense screen. */
const appleTypes: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** A macOS icon: chunks of a type, a length and a PNG file. Sizes Apple has no type for are left out. */
export function icnsFile(pictures: readonly Picture[]): Buffer {
  const chunks = pictures.flatMap(({ size, png }) =>
    (appleTypes[size] ?? []).map((type) => Buffer.concat([chunkHead(type, png.length), png])),
  )
  const body = Buffer.concat(chunks)
  return Buffer.concat([chunkHead('icns', body.length), body])
}

function chunkHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + head.length, 4)
  return head
}
