import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteDecoder, createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'
import { utf16fromString } from '@exodus/bytes/utf16.js'
import { decode } from '../../shared/statements/text/decode'
import type { Encoding } from '../../shared/statements/text/encodings'
import { Random } from '../support/random'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'

const LETTERS = 8_000_000
const TIMES = 5

/** One character set: words that a statement in it is made of, and how a library that is told of it turns text to bytes and back. */
interface Sample {
  readonly encoding: Encoding
  readonly words: readonly string[]
  readonly encode: (text: string) => Uint8Array
  readonly decode: (bytes: Uint8Array) => string
}

const korean = ['거래일시', '편의점 커피', '충전', '서울 카페', '출금']
const japanese = ['取引日', 'コンビニ', '残高', '東京の店', '出金']
const chinese = ['交易时间', '支付宝', '金额', '上海小店', '余额']
const western = ['Überweisung', 'Café Müller', 'Prélèvement', 'Año nuevo', 'Gebühr 5 €']

const plain = (
  encoding: 'utf-8' | 'utf-16le',
  words: readonly string[],
  encode: Sample['encode'],
): Sample => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return { encoding, words, encode, decode: (bytes) => decoder.decode(bytes) }
}
const multibyte = (encoding: 'euc-kr' | 'shift_jis' | 'gb18030', words: readonly string[]): Sample => ({
  encoding,
  words,
  encode: createMultibyteEncoder(encoding),
  decode: createMultibyteDecoder(encoding),
})

const samples: readonly Sample[] = [
  plain('utf-8', korean, (text) => new TextEncoder().encode(text)),
  plain('utf-16le', korean, (text) => utf16fromString(`\ufeff${text}`, 'uint8-le')),
  multibyte('euc-kr', korean),
  multibyte('shift_jis', japanese),
  multibyte('gb18030', chinese),
  {
    encoding: 'windows-1252',
    words: western,
    encode: createSinglebyteEncoder('windows-1252'),
    decode: createSinglebyteDecoder('windows-1252'),
  },
]

/** Bytes of a character set nobody names to text, beside a library that is told which it is. */
export const benchmark: Benchmark = {
  name: 'Decode: bytes to text, the character set found out, beside a library that is told of it',
  *cases(seed) {
    for (const sample of samples) yield caseOf(sample, seed)
  },
}

function caseOf({ encoding, words, encode, decode: library }: Sample, seed: number): BenchmarkCase {
  const bytes = encode(textOf(words, seed))
  const facts = ({ length }: string): Facts => ({ letters: length, MB: bytes.length / 1e6 })
  return {
    name: encoding,
    ours: {
      name: 'Jandon',
      times: TIMES,
      run: () => {
        const found = decode(bytes)
        if (found.encoding !== encoding) throw new Error(`${encoding} was taken for ${found.encoding}`)
        return facts(found.text)
      },
    },
    reference: { name: 'the library alone', times: TIMES, run: () => facts(library(bytes)) },
  }
}

/** Rows of a separated file. */
function textOf(words: readonly string[], seed: number): string {
  const random = new Random(seed)
  const rows: string[] = [`${words.join(',')}\r\n`]
  for (let length = 0; length < LETTERS;) {
    const row = `2026.11.${10 + random.below(18)},${random.of(words)} ${random.of(words)},-${random.below(99_999)}\r\n`
    rows.push(row)
    length += row.length
  }
  return rows.join('')
}
