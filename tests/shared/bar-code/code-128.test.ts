import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code128, code128Values } from '../../../shared/bar-code/code-128'

/** A reader that shares nothing with the writer but the standard's values of the characters. */
function read(values: readonly number[]): string {
  const [start, ...rest] = values
  const data = rest.slice(0, -2)
  const sum = data.reduce((all, value, at) => all + value * (at + 1), start!)
  expect(rest.at(-2)).toBe(sum % 103)
  expect(rest.at(-1)).toBe(106)
  let inPairs = start === 105
  let text = ''
  for (const value of data) {
    if (inPairs && value === 100) inPairs = false
    else if (!inPairs && value === 99) inPairs = true
    else text += inPairs ? String(value).padStart(2, '0') : String.fromCharCode(value + 32)
  }
  return text
}

const modules = (widths: readonly number[]): string =>
  widths.map((width, at) => (at % 2 === 0 ? '1' : '0').repeat(width)).join('')

const ascii = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) })
const figures = fc.string({ unit: fc.constantFrom(...'0123456789') })

describe('Code 128', () => {
  it.each([
    // The example of annex A of ISO/IEC 15417, whose check character has the value 87.
    ['AIM1234', [104, 33, 41, 45, 99, 12, 34, 87, 106]],
    ['1', [104, 17, 18, 106]],
    ['12', [105, 12, 14, 106]],
    ['123', [104, 17, 18, 19, 8, 106]],
    ['1234', [105, 12, 34, 82, 106]],
    ['12345', [105, 12, 34, 100, 21, 54, 106]],
    ['A', [104, 33, 34, 106]],
  ])('has the values of %s', (text, values) => {
    expect(code128Values(text)).toEqual(values)
  })

  it('is drawn as the standard draws a start, a letter and the stop', () => {
    const drawn = modules(code128('A')!)
    expect(drawn).toHaveLength(46)
    expect(drawn.slice(0, 11)).toBe('11010010000')
    expect(drawn.slice(11, 22)).toBe('10100011000')
    expect(drawn.slice(-13)).toBe('1100011101011')
    expect(modules(code128('000132')!).slice(0, 44)).toBe(
      ['11010011100', '11011001100', '11001101100', '11000110110'].join(''),
    )
  })

  it('gives each character eleven modules, of which an even number is black, and the stop thirteen', () => {
    for (let code = 32; code < 127; code++) {
      const widths = code128(String.fromCharCode(code))!
      const character = widths.slice(6, 12)
      expect(character.reduce((sum, width) => sum + width)).toBe(11)
      expect((character[0]! + character[2]! + character[4]!) % 2).toBe(0)
      expect(widths.slice(-7).reduce((sum, width) => sum + width)).toBe(13)
    }
  })

  it('draws no two characters alike', () => {
    const all = Array.from({ length: 100 }, (_, at) =>
      code128(`${String(at).padStart(2, '0')}00`)!.slice(6, 12),
    )
    expect(new Set(all.map(String)).size).toBe(100)
  })

  it('reads as what was written, and pairs make it shorter', () => {
    const codes = fc.oneof(
      ascii,
      figures,
      fc.tuple(ascii, figures, ascii).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(
        codes.filter((text) => text !== ''),
        (text) => {
          const values = code128Values(text)!
          expect(read(values)).toBe(text)
          expect(values.length).toBeLessThanOrEqual(text.length + 3)
        },
      ),
    )
    expect(code128Values('1234567890123456')).toHaveLength(11)
  })

  it.each(['', '카드', 'Ünï', 'tab\t', '１２３４'])('refuses %j', (text) => {
    expect(code128(text)).toBeNull()
  })
})
