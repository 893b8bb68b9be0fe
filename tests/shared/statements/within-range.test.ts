import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import { isRowProblem } from '../../../shared/statements/row-problem'

const read = (name: string, text: string) => readStatement({ name, bytes: new TextEncoder().encode(text) })

const huge = '90071992547409.91'

describe('amounts that cannot be added up exactly', () => {
  it.each([
    [
      'a.csv',
      `Date,Description,Amount\n2026-03-01,a,-€${huge}\n2026-03-02,b,-€${huge}\n2026-03-03,c,-€1.00\n`,
    ],
    [
      'a.sta',
      `:20:1\n:25:X\n:28C:1\n:60F:C260301EUR0,\n:61:260301C${huge.replace('.', ',')}NTRFA\n:61:260301C${huge.replace('.', ',')}NTRFB\n:61:260301C1,NTRFC\n:62F:C260301EUR${huge.replace('.', ',')}\n`,
    ],
    [
      'a.qif',
      `!Type:Bank\nD2026-03-01\nT${huge}\nPa\nS[B]\n$-${huge}\n^\nD2026-03-02\nT-${huge}\nPb\n^\nD2026-03-03\nT1.00\nPc\n^\n`,
    ],
  ])('are problems of their rows in %s', async (name, text) => {
    const { drafts, skipped, problems, rows } = await read(name, text)
    expect(drafts.map(({ amount }) => Math.abs(amount))).toEqual([100])
    expect(problems.filter(isRowProblem).map(({ code }) => code)).toEqual(['too-big', 'too-big'])
    expect(drafts.length + skipped.length + problems.filter(isRowProblem).length).toBe(rows)
  })
})
