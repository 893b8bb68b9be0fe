import { describe, expect, it } from 'vitest'
import { explain } from '../../../shared/explain/explain'
import { readStatement } from '../../../shared/statements/read-statement'
import { isRowProblem } from '../../../shared/statements/row-problem'

const read = (rows: readonly string[], head = 'Date,Description,Amount,Currency') =>
  readStatement({ name: 'a.csv', bytes: new TextEncoder().encode([head, ...rows, ''].join('\n')) })

describe('amounts that add up to more than can be counted', () => {
  it('are each told of, and nothing of them is taken; other currencies are', async () => {
    const huge = Array.from({ length: 9 }, (_, i) => `2026-03-0${i + 1},row ${i},-11000000000000.00,USD`)
    const reading = await read([...huge, '2026-03-20,coffee,-4.20,EUR'])
    expect(reading.drafts.map(({ amount, currency }) => [amount, currency])).toEqual([[-420, 'EUR']])
    expect(reading.problems.map(({ code }) => code)).toEqual(huge.map(() => 'sum-too-large'))
    expect(explain(reading.problems[0]!)).toContain('its amounts in USD add up to more than can be counted')
    expect(reading.parts.map(({ currency }) => currency)).toEqual(['EUR'])
    const rowProblems = reading.problems.filter(isRowProblem).length
    expect(reading.drafts.length + reading.skipped.length + rowProblems).toBe(reading.rows)
  })

  it('are no amounts where one alone is beyond all reason', async () => {
    const { drafts, problems } = await read([
      '2026-03-01,a,90071992547409.91,USD',
      '2026-03-02,b,-1.00,USD',
      '2026-03-03,c,2.00,USD',
    ])
    expect(drafts).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'bad-amount', at: { line: 2 } }])
  })

  it('stay what they are up to there', async () => {
    const { parts, problems } = await read(['2026-03-01,a,9000000000000.00,USD', '2026-03-02,b,-1.00,USD'])
    expect(problems).toEqual([])
    expect(parts).toMatchObject([{ total: 899_999_999_999_900 }])
  })
})
