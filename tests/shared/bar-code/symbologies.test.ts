import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  likelySymbology,
  linear,
  type LinearSymbology,
  symbologiesFor,
} from '../../../shared/bar-code/symbologies'

type Drawn = Readonly<Record<string, string>>
const drawn = JSON.parse(
  readFileSync(new URL('../../fixtures/bar-codes.json', import.meta.url), 'utf8'),
) as Readonly<Record<'ean-13' | 'itf' | 'code-39', Drawn>>
const kinds = ['ean-13', 'itf', 'code-39'] as const
const cases = kinds.flatMap((kind) =>
  Object.entries(drawn[kind]).map(([text, widths]) => [kind, text, widths] as const),
)

const figures = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'

describe('bar codes of one row', () => {
  it.each(cases)('are drawn as another writer draws them: %s %j', (kind, text, widths) => {
    expect(linear[kind](text)?.join('')).toBe(widths)
  })

  it('begin and end with a bar', () => {
    for (const [kind, text] of cases) expect(linear[kind](text)!.length % 2, `${kind} ${text}`).toBe(1)
  })

  it.each([
    ['ean-13', '8801234567892', 'a figure that does not check'],
    ['ean-13', '88012345678', 'too few'],
    ['ean-13', '880123456789３', 'a wide figure'],
    ['itf', '123', 'an odd number of figures'],
    ['itf', '', 'nothing'],
    ['itf', '12A4', 'a letter'],
    ['code-39', 'abc', 'small letters'],
    ['code-39', 'A*B', 'the mark of start and stop'],
    ['code-39', '', 'nothing'],
  ] as const)('of %s refuse %j: %s', (kind, text, _why) => {
    expect(linear[kind](text)).toBeNull()
  })
})

describe('EAN-13', () => {
  it('has 95 modules, whatever the number', () => {
    fc.assert(
      fc.property(figures(12), (first) => {
        const widths = linear['ean-13'](first + checkOf(first))!
        expect(widths).toHaveLength(59)
        expect(widths.reduce((sum, width) => sum + width)).toBe(95)
      }),
    )
  })

  it('takes exactly one of ten last figures', () => {
    fc.assert(
      fc.property(figures(12), (first) => {
        const taken = [...'0123456789'].filter((last) => linear['ean-13'](first + last) !== null)
        expect(taken).toEqual([checkOf(first)])
      }),
    )
  })

  it('draws a number of North America as the same with a nought before it', () => {
    expect(linear['ean-13']('012345678905')).toEqual(linear['ean-13']('0012345678905'))
  })
})

describe('Code 39 and Interleaved 2 of 5', () => {
  it('draw no two characters alike, each with its wide elements', () => {
    const characters = [...alphabet].map((character) => linear['code-39'](character)!.slice(10, 19))
    expect(new Set(characters.map(String)).size).toBe(43)
    for (const widths of characters) expect(widths.filter((width) => width === 3)).toHaveLength(3)
    const pairs = Array.from({ length: 100 }, (_, at) => linear.itf(String(at).padStart(2, '0'))!)
    expect(new Set(pairs.map(String)).size).toBe(100)
    for (const widths of pairs) expect(widths.slice(4, 14).filter((width) => width === 3)).toHaveLength(4)
  })
})

describe('the kind of a card', () => {
  it.each([
    ['8801234567893', 'ean-13'],
    ['012345678905', 'ean-13'],
    ['8801234567892', 'code-128'],
    ['600612345678', 'code-128'],
    ['JANDON-39', 'code-128'],
    ['카드 1234', 'qr'],
  ] as const)('of %s is most likely %s', (text, kind) => {
    expect(likelySymbology(text)).toBe(kind)
    expect(symbologiesFor(text)).toContain(kind)
  })

  it('can be any that holds the code', () => {
    expect(symbologiesFor('8801234567893')).toEqual(['code-128', 'ean-13', 'qr', 'code-39'])
    expect(symbologiesFor('600612345678')).toEqual(['code-128', 'qr', 'code-39', 'itf'])
    expect(symbologiesFor('pin 1')).toEqual(['code-128', 'qr'])
    expect(symbologiesFor('카드')).toEqual(['qr'])
    expect(symbologiesFor('')).toEqual([])
  })

  it('always is one that can be drawn', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
        const kind = likelySymbology(text)
        expect(kind === 'qr' || linear[kind satisfies LinearSymbology](text) !== null).toBe(true)
      }),
    )
  })
})

/** The figure that brings the weighed sum of all thirteen to a whole ten. */
function checkOf(first: string): string {
  let sum = 0
  for (let at = 0; at < 12; at++) sum += Number(first[at]) * [1, 3][at % 2]!
  return String((1000 - sum) % 10)
}
