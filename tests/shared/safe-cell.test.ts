import { describe, expect, it } from 'vitest'
import { safeCell } from '../../shared/safe-cell'

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '  =1',
    '＝1',
    '\t=1',
    '\0=1',
    '\u200b=1',
    '\ufeff@x',
    '−1+2',
  ])('never leaves “%s” a formula', (text) => {
    expect(safeCell(text)).toMatch(/^'/)
  })

  it.each(['Coffee', '-500', '-12.34', '2026-11-22', 'a = b'])('leaves “%s” as it is', (text) => {
    expect(safeCell(text)).toBe(text)
  })

  it('is one cell on one line', () => {
    expect(safeCell('two\tcells\r\nand a line')).toBe('two cells and a line')
  })
})
