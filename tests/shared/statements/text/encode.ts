import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { decodeLoosely, type Encoding } from '../../../../shared/statements/text/encodings'

type Encode = (text: string) => Uint8Array | null

const known = new Map<Encoding, Encode>()

/** Text in a set of one country, null where the set lacks a letter of it. Sets of one byte are their decoder turned round. */
export function encodeIn(text: string, encoding: Encoding): Uint8Array | null {
  let encode = known.get(encoding)
  if (!encode) known.set(encoding, (encode = encoderOf(encoding)))
  return encode(text)
}

function encoderOf(encoding: Encoding): Encode {
  switch (encoding) {
    case 'euc-kr':
    case 'shift_jis':
    case 'euc-jp':
    case 'gb18030':
    case 'iso-2022-jp':
    case 'big5': {
      const encode = createMultibyteEncoder(encoding)
      return (text) => {
        try {
          return encode(text)
        } catch {
          return null
        }
      }
    }
    default:
      return singleByte(encoding)
  }
}

function singleByte(encoding: Encoding): Encode {
  const letters = Array.from(
    decodeLoosely(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      encoding,
    ),
  )
  const codes = new Map(letters.map((letter, byte) => [letter, byte]))
  return (text) => {
    const bytes = Array.from(text, (letter) => codes.get(letter))
    return bytes.some((byte) => byte === undefined) ? null : Uint8Array.from(bytes as number[])
  }
}
