/** How large a picture is, in pixels, and what kind of file it is in. */
export interface PictureSize {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
}

type Sides = Pick<PictureSize, 'width' | 'height'>

/**
 * What the head of a file says of the picture in it, before anything unpacks it: a small file can hold a picture that fills
 * the memory. Null where it is neither JPEG, PNG nor WebP, `damaged` where it begins as one of them and says no size.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | 'damaged' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kinds.find(({ begins }) => begins(view))
  if (kind === undefined) return null
  const sides = kind.sides(view)
  return sides ? { type: kind.type, ...sides } : 'damaged'
}

interface Kind {
  readonly type: PictureSize['type']
  readonly begins: (view: DataView) => boolean
  /** Null where the file does not say. */
  readonly sides: (view: DataView) => Sides | null
}

const kinds: readonly Kind[] = [
  { type: 'image/png', begins: (view) => textAt(view, 0, 8) === '\x89PNG\r\n\x1a\n', sides: pngSides },
  {
    type: 'image/webp',
    begins: (view) => textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP',
    sides: webpSides,
  },
  { type: 'image/jpeg', begins: (view) => textAt(view, 0, 2) === '\xff\xd8', sides: jpegSides },
]

function textAt(view: DataView, at: number, length: number): string {
  if (view.byteLength < at + length) return ''
  return String.fromCharCode(...Array.from({ length }, (_, offset) => view.getUint8(at + offset)))
}

/** ISO/IEC 15948: behind the signature the chunk that holds the size. */
function pngSides(view: DataView): Sides | null {
  if (view.byteLength < 24 || textAt(view, 12, 4) !== 'IHDR') return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** RFC 9649: of three kinds of pictures, each with its size in another place. */
function webpSides(view: DataView): Sides | null {
  if (view.byteLength < 30) return null
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00
  switch (textAt(view, 12, 4)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 }
    default:
      return null
  }
}

/** Markers that begin a frame, and so hold its size (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** ITU-T T.81: segments one after the other, each with its length, until one that begins a frame. */
function jpegSides(view: DataView): Sides | null {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
