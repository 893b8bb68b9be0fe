import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../../shared/statements/text/decode'
import { type Encoding, encodingOf, encodings } from '../../../../shared/statements/text/encodings'
import { singleByteSets } from '../../../../shared/statements/text/single-byte-tables'
import { Random } from '../../../support/random'
import { encodeIn } from './encode'
import { statementText } from './statement-files'

/** The sets in which statements of a language are met. */
const met: Readonly<Record<string, readonly Encoding[]>> = {
  de: ['windows-1252', 'iso-8859-15', 'ibm850', 'ibm437', 'windows-1250', 'ibm852', 'macintosh'],
  fr: ['windows-1252', 'iso-8859-15', 'ibm850', 'ibm437', 'macintosh'],
  es: ['windows-1252', 'iso-8859-15', 'ibm850', 'ibm437', 'macintosh'],
  pt: ['windows-1252', 'iso-8859-15', 'ibm850', 'macintosh'],
  it: ['windows-1252', 'iso-8859-15', 'ibm850'],
  nl: ['windows-1252', 'iso-8859-15', 'ibm850'],
  da: ['windows-1252', 'iso-8859-15', 'ibm850'],
  nb: ['windows-1252', 'iso-8859-15', 'ibm850'],
  sv: ['windows-1252', 'iso-8859-15', 'ibm850', 'ibm437'],
  fi: ['windows-1252', 'iso-8859-15', 'ibm850', 'ibm437'],
  is: ['windows-1252', 'iso-8859-15', 'ibm850'],
  ca: ['windows-1252', 'iso-8859-15'],
  pl: ['windows-1250', 'iso-8859-2', 'ibm852'],
  cs: ['windows-1250', 'iso-8859-2', 'ibm852'],
  sk: ['windows-1250', 'iso-8859-2', 'ibm852'],
  hu: ['windows-1250', 'iso-8859-2', 'ibm852'],
  sl: ['windows-1250', 'iso-8859-2', 'ibm852'],
  hr: ['windows-1250', 'iso-8859-2', 'ibm852'],
  ro: ['windows-1250', 'iso-8859-2', 'ibm852'],
  tr: ['windows-1254', 'iso-8859-9'],
  lt: ['windows-1257'],
  lv: ['windows-1257'],
  et: ['windows-1257', 'windows-1252', 'iso-8859-15'],
  ru: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
  uk: ['windows-1251'],
  bg: ['windows-1251', 'ibm866', 'iso-8859-5'],
  sr: ['windows-1251', 'iso-8859-5'],
  el: ['windows-1253', 'iso-8859-7'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  th: ['windows-874'],
  ko: ['euc-kr'],
  ja: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  zh: ['gb18030'],
  tw: ['big5'],
}

/** How many made-up statements of so many rows come out as they were, and which do not. */
function measure(rows: number, seeds: number): { right: number; all: number; wrong: string[] } {
  const wrong: string[] = []
  let all = 0
  for (const [language, sets] of Object.entries(met))
    for (let seed = 1; seed <= seeds; seed++) {
      const drawn = statementText(language, rows, new Random(seed * 7919 + rows))
      for (const encoding of sets) {
        // ISO-2022-JP has no kana of half the width: an encoder writes full ones.
        const text = encoding === 'iso-2022-jp' ? drawn.normalize('NFKC') : drawn
        const bytes = encodeIn(text, encoding)
        if (bytes === null) continue
        all++
        const decoded = decode(bytes)
        if (decoded.text !== text) wrong.push(`${language}: ${encoding} as ${decoded.encoding}`)
      }
    }
  return { right: all - wrong.length, all, wrong }
}

describe('made-up statements of 35 languages, in each set they are met in', () => {
  it.each([
    [10, 2],
    [30, 1],
    [200, 1],
  ])('come out as they were from ten rows on (%i rows)', (rows, seeds) => {
    expect(measure(rows, seeds).wrong).toEqual([])
  })

  it('come out as they were in 97 of 100 cases of three rows', () => {
    const { right, all } = measure(3, 3)
    expect(all).toBeGreaterThan(200)
    expect(right / all).toBeGreaterThanOrEqual(0.97)
  })
})

describe('a character set nobody names', () => {
  it.each<[string, Encoding, string]>([
    ['three umlauts', 'windows-1252', 'IBAN;Text;Währung\nAT01;Miete;EUR\nAT01;Prämie Süd;EUR\n'],
    ['one umlaut', 'windows-1252', 'Datum;Text;Betrag\n13.12.2026;Prämie Nord;200,01\n'],
    ['one tilde', 'windows-1252', 'Fecha;Texto;Importe\n13.12.2026;Peña Norte;200,01\n'],
    ['the euro sign alone', 'windows-1252', 'Date;Text;Amount\n13.12.2026;Coffee;4,20 €\n'],
    ['a pound sign alone', 'windows-1252', 'Date,Text,Amount\n13/12/2026,Coffee,£4.20\n'],
    ['an apostrophe and a dash', 'windows-1252', 'Date,Text,Amount\n13/12/2026,Mona’s – Coffee,4.20\n'],
    [
      'the euro of ISO 8859-15',
      'iso-8859-15',
      'Date;Libellé;Montant\n13/12/2026;Café;4,20 €\n13/12/2026;Œuvre;9 €\n',
    ],
    ['DOS umlauts in capitals', 'ibm850', ':86:106?00LASTSCHRIFT?20Gebühr für Prüfung?32MÜLLER UND SÖHNE\n'],
    ['Polish', 'windows-1250', 'Data;Tytuł;Kwota\n13.12.2026;Opłata za żłobek;-20,00\n'],
    ['Polish of ISO 8859-2', 'iso-8859-2', 'Data;Tytuł;Kwota\n13.12.2026;Świąteczna premia;20,00\n'],
    ['Czech of DOS', 'ibm852', 'Datum;Částka;Měna;Zpráva\n13.12.2026;-20,00;CZK;Nájemné září\n'],
    ['Hungarian', 'windows-1250', 'Dátum;Összeg;Közlemény\n2026.12.13;-20;Fűtés előleg\n'],
    ['Turkish', 'windows-1254', 'Tarih;Açıklama;Tutar\n13.12.2026;Kira ödemesi Işık;-20,00\n'],
    ['Lithuanian', 'windows-1257', 'Data;Gavėjas;Suma\n2026-12-13;Žalias šilas;-20,00\n'],
    ['Latvian', 'windows-1257', 'Datums;Saņēmējs;Summa\n13.12.2026;Īre par mājokli;-20,00\n'],
    ['Greek', 'windows-1253', 'Ημερομηνία;Περιγραφή;Ποσό\n13/12/2026;Άνθη;-20,00\n'],
    ['Russian of DOS', 'ibm866', 'Дата;Описание;Сумма\n13.12.2026;Хлебный магазин;-20,00\n'],
    ['Russian of Unix', 'koi8-r', 'Дата;Описание;Сумма\n13.12.2026;Хлебный магазин;-20,00\n'],
    ['Russian', 'windows-1251', 'Дата;Описание;Сумма\n13.12.2026;Хлебный магазин;-20,00\n'],
    ['Hebrew', 'windows-1255', 'תאריך,תיאור,סכום\n13/12/2026,מכולת,-20.00\n'],
    ['Traditional Chinese', 'big5', '日期,摘要,支出\n2026/12/13,轉帳給王小明,20\n'],
    ['Japanese of Unix', 'euc-jp', '日付,摘要,出金\n2026/12/13,パン屋,420\n'],
    ['Japanese of mail', 'iso-2022-jp', '日付,摘要,出金\n2026/12/13,パン屋,420\n'],
    ['half-width kana', 'shift_jis', '2026/12/13,ﾌﾘｺﾐ ﾀﾅｶ ｼﾞﾛｳ,420\n'],
  ])('is told: %s', (_what, encoding, text) => {
    expect(decode(encodeIn(text, encoding)!)).toMatchObject({ encoding, text, by: 'guess' })
  })

  it('is told from a letter that stands behind a megabyte of ASCII', () => {
    const text = `${'13.12.2026;Coffee;4,20\n'.repeat(50_000)}13.12.2026;Opłata za żłobek;-20,00\n`
    expect(decode(encodeIn(text, 'windows-1250')!).encoding).toBe('windows-1250')
  })

  it('is told although a few bytes are damaged', () => {
    const bytes = encodeIn(
      '거래일시,적요,출금액\n2026.03.01,편의점 커피,4500\n2026.03.02,월세 이체,9\n',
      'euc-kr',
    )!
    bytes[bytes.length - 6] = 0xff
    expect(decode(bytes)).toMatchObject({ encoding: 'euc-kr', damaged: true })
  })

  it('names the sets that are as likely', () => {
    const { rivals } = decode(Uint8Array.of(0x31, 0x3b, 0xe8, 0x3b, 0x32, 0x0a))
    expect(rivals.length).toBeGreaterThan(0)
    expect(decode(encodeIn('Währung;Empfänger;Überweisung\n', 'windows-1252')!).rivals).toEqual([])
  })
})

describe('UTF-16 without its mark', () => {
  const wide = (text: string, little: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    Array.from(text).forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), little))
    return new Uint8Array(view.buffer)
  }
  const japanese = '取引日,摘要,支払金額,残高\n2026/07/01,水道料金,-1200,98000\n'

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('is told by its zeros: %s', (encoding, little) => {
    expect(decode(wide(japanese, little))).toMatchObject({ encoding, text: japanese })
  })
})

describe('labels', () => {
  it.each<[string, Encoding | null]>([
    ['CP850', 'ibm850'],
    ['1251', 'windows-1251'],
    ['ISO-8859-1', 'windows-1252'],
    ['latin2', 'iso-8859-2'],
    ['GBK', 'gb18030'],
    ['tis-620', 'windows-874'],
    ['ebcdic', null],
  ])('%s is %s', (label, encoding) => {
    expect(encodingOf(label)).toBe(encoding)
  })

  it('has a name of its own for each set', () => {
    expect(encodings.map((encoding) => encodingOf(encoding))).toEqual(encodings)
  })
})

describe('sets of one byte a character', () => {
  it.each(singleByteSets.filter((set) => !/ibm(437|850|852)/.test(set)))(
    'has %s as the library has it',
    (set) => {
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
      expect(decode(bytes.subarray(1), set).text).toBe(createSinglebyteDecoder(set, true)(bytes.subarray(1)))
    },
  )
})

describe('code pages of DOS', () => {
  // Known from the code charts of IBM.
  it.each<[Encoding, string, number]>([
    ['ibm437', 'ß', 0xe1],
    ['ibm437', '─', 0xc4],
    ['ibm850', 'Ü', 0x9a],
    ['ibm850', 'ã', 0xc6],
    ['ibm852', 'ł', 0x88],
    ['ibm852', 'ő', 0x8b],
    ['ibm866', 'я', 0xef],
  ])('%s has %s', (encoding, letter, byte) => {
    expect(decode(Uint8Array.of(byte), encoding).text).toBe(letter)
  })
})
