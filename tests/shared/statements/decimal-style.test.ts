import { describe, expect, it } from 'vitest'
import { decimalHint, decimalStyle } from '../../../shared/statements/decimal-style'

describe('decimalHint', () => {
  it.each([
    ['1,234.56', 'point'],
    ['1.234,56', 'comma'],
    ['4.2', 'point'],
    ['-9,99 €', 'comma'],
    ['1.234.567', 'comma'],
    ['1,234,567', 'point'],
    ['0.123', 'point'],
    ['1234.567', 'point'],
    ['1 234,567', 'comma'],
    ['1.234', 'either'],
    ['-3,000', 'either'],
    ['1234', 'none'],
    ['coffee', 'none'],
  ])('finds in %j: %s', (text, hint) => {
    expect(decimalHint(text)).toBe(hint)
  })
})

describe('decimalStyle', () => {
  it.each([
    ['one amount shows it', ['1.234', '5,50'], 'comma'],
    ['amounts contradict one another', ['1,50', '1.50'], 'mixed'],
    ['all amounts are open', ['1.234', '2.500'], null],
    ['whole amounts show that there are no decimals', ['420', '1,200', '250000', '80,000', '220'], 'point'],
    ['too few whole amounts do', ['420', '1,200', '80,000'], null],
  ])('decides where %s', (_what, texts, mark) => {
    expect(decimalStyle(texts).mark).toBe(mark)
  })
})
