import { decodeStrictly, type Encoding } from './encodings'

/** So many bytes are enough to tell a script by. */
const SAMPLE = 65_536

/** Words that head columns; one of them, decoded, says more than any statistics. */
const headWords: Partial<Record<Encoding, RegExp>> = {
  'euc-kr': /거래|금액|일자|일시|잔액|입금|출금|적요|내용|합계|이용|결제/g,
  shift_jis: /日付|年月日|金額|取引|残高|内容|摘要|入金|出金|お預|お支払/g,
  gb18030: /交易|金额|时间|余额|支出|收入|状态|对方|日期|订单/g,
}

/** The letters a text of the set is made of. */
const expected: Partial<Record<Encoding, RegExp>> = {
  'euc-kr': /[가-힣]/g,
  shift_jis: /[\u3041-\u30FF\u3005\u4E00-\u9FFF]/g,
  gb18030: /[\u4E00-\u9FFF]/g,
  'windows-1252': /[À-ÿŒœŠšŽžŸ€£§°ºª«»‘’“”–—…¿¡\u00A0´]/g,
}

const letters = /[^\p{ASCII}，。：；！？（）「」、・…―\u3000]/gu

/**
 * Guesses the character set of bytes that are not Unicode, by what they say in each: words that head columns first,
 * then the share of letters that belong to the script. windows-1252 fits anything and is the last resort.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const sample = wholeCharacters(bytes)
  let best: Encoding = 'windows-1252'
  let most = 0.2
  for (const encoding of ['euc-kr', 'shift_jis', 'gb18030', 'windows-1252'] as const) {
    const score = plausibility(sample, encoding)
    if (score <= most) continue
    best = encoding
    most = score
  }
  return best
}

function plausibility(sample: Uint8Array, encoding: Encoding): number {
  const text = decodeStrictly(sample, encoding)
  if (text === null) return 0
  const all = text.match(letters)?.length ?? 0
  if (all === 0) return 0
  const words = headWords[encoding] ? (text.match(headWords[encoding])?.length ?? 0) : 0
  const fitting = text.match(expected[encoding] ?? letters)?.length ?? 0
  const share = encoding === 'gb18030' ? (fitting / all) * shareOfCommonHan(sample) : fitting / all
  return share + Math.min(words, 5)
}

/**
 * How many of the two-byte characters lie where GB 2312 has its everyday ones. GBK fills nearly every other pair with
 * rare characters, so that Japanese and Western bytes decode too, but not there.
 */
function shareOfCommonHan(bytes: Uint8Array): number {
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    pairs++
    if (bytes[i]! >= 0xa1 && bytes[i]! <= 0xf7 && (bytes[i + 1] ?? 0) >= 0xa1) common++
    i++
  }
  return pairs === 0 ? 0 : common / pairs
}

/** The beginning of a file, cut behind a line, so that no character is cut in two. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const end = bytes.lastIndexOf(0x0a, SAMPLE)
  return bytes.subarray(0, end > 0 ? end : SAMPLE)
}
