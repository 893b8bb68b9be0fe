import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../../shared/statements/text/decode'
import { decodeStrictly, type Encoding } from '../../../../shared/statements/text/encodings'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

const syllables = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index))

describe('CP949', () => {
  it('has all 11 172 syllables of Hangul, the 8 822 beyond KS X 1001 too', () => {
    const encode = createMultibyteEncoder('euc-kr')
    expect(syllables.filter((syllable) => decodeStrictly(encode(syllable), 'euc-kr') !== syllable)).toEqual(
      [],
    )
    const pairs = new Set(syllables.map((syllable) => encode(syllable).join(' ')))
    expect(pairs.size).toBe(11_172)
  })

  // Known from the code charts, not from a library.
  it.each([
    ['가', 0xb0, 0xa1],
    ['힝', 0xc8, 0xfe],
    ['갂', 0x81, 0x41],
    ['뷁', 0x94, 0xee],
    ['힣', 0xc6, 0x52],
    ['똠', 0x8c, 0x63],
  ])('has %s where the code chart has it', (syllable, lead, trail) => {
    expect(decodeStrictly(bytes(lead, trail), 'euc-kr')).toBe(syllable)
  })
})

describe('windows-1252', () => {
  it('has the euro and typographic marks at 0x80 to 0x9F, and controls where the standard has them', () => {
    const row = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)
    expect(decodeStrictly(row, 'windows-1252')).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ'.replace('ÿ', 'Ÿ'),
    )
  })
})

describe('decode', () => {
  const korean = '거래일자,적요,출금금액,입금금액\n2026.03.01,급여,0,2500000\n'
  const japanese =
    '日付,内容,お支払金額,残高\n2026/03/01,ｺﾝﾋﾞﾆ ﾖｺﾊﾏ,420,259580\n2026/03/02,カード,80,259500\n'
  const chinese = '交易时间,交易对方,金额,收/支\n2026-03-01,示例商店,12.00,支出\n'
  const french = 'Date;Libellé;Montant\n01/03/2026;Café Übung;4,20 €\n'
  const coded = (text: string, encoding: 'euc-kr' | 'shift_jis' | 'gb18030'): Uint8Array =>
    createMultibyteEncoder(encoding)(text)

  it.each<[string, Uint8Array, Encoding, string]>([
    ['plain ASCII', utf8('Date,Amount\n'), 'utf-8', 'Date,Amount\n'],
    ['UTF-8', utf8(korean), 'utf-8', korean],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8(korean)), 'utf-8', korean],
    ['CP949', coded(korean, 'euc-kr'), 'euc-kr', korean],
    ['Shift_JIS', coded(japanese, 'shift_jis'), 'shift_jis', japanese],
    ['GB18030', coded(chinese, 'gb18030'), 'gb18030', chinese],
    ['windows-1252', windows1252(french), 'windows-1252', french],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, ...wide(korean)), 'utf-16le', korean],
    ['UTF-16 without it', wide('Date,Amount\n2026-03-01,1\n'), 'utf-16le', 'Date,Amount\n2026-03-01,1\n'],
  ])('reads %s', (_what, data, encoding, text) => {
    expect(decode(data)).toMatchObject({ encoding, text, cut: false, damaged: false })
  })

  it('tells scripts apart by a line or two of data, without a head', () => {
    expect(decode(coded('2026.03.01 편의점 서울역점 4,500', 'euc-kr')).encoding).toBe('euc-kr')
    expect(decode(coded('2026/03/01 スーパーマーケット 東京 420', 'shift_jis')).encoding).toBe('shift_jis')
    expect(decode(coded('2026-03-01 早餐店 豆浆 油条 6.00', 'gb18030')).encoding).toBe('gb18030')
    expect(decode(windows1252('2026-03-01 Bäckerei Müller, Größe 4 €')).encoding).toBe('windows-1252')
  })

  it('believes the person before the statistics', () => {
    expect(decode(coded(korean, 'euc-kr'), 'windows-1252').encoding).toBe('windows-1252')
    expect(decode(coded(korean, 'euc-kr'), 'CP949').text).toBe(korean)
  })

  it('believes UTF-8 that is valid before what the file declares', () => {
    const text = 'OFXHEADER:100\nCHARSET:1252\n\n<OFX>급여</OFX>'
    expect(decode(utf8(text))).toMatchObject({ encoding: 'utf-8', text })
  })

  it('keeps what stands before a letter that the end cuts in two', () => {
    const data = utf8('편의점')
    expect(decode(data.subarray(0, data.length - 1))).toMatchObject({ text: '편의', cut: true })
  })

  it('marks a damaged byte instead of dropping it or turning the whole text', () => {
    const data = bytes(...utf8('날짜,내용,편의점,커피 한 잔\n'), 0xff, ...utf8('잔액,금액\n'))
    expect(decode(data)).toMatchObject({ encoding: 'utf-8', damaged: true })
    expect(decode(data).text).toContain('\uFFFD잔액,금액')
  })
})

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
}

function wide(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
}
