import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../shared/money/parse-amount'
import { Coverage } from './coverage'

describe('coverage', () => {
  it('tells a run that reached something new from one that did not', async () => {
    const coverage = new Coverage()
    await coverage.start()
    parseAmount('1,234.56', 'point', 2)
    expect(await coverage.ranAnew()).toBe(true)
    const { blocks } = coverage
    parseAmount('2,345.67', 'point', 2)
    expect(await coverage.ranAnew()).toBe(false)
    expect(coverage.blocks).toBe(blocks)
    parseAmount('no amount at all', 'point', 2)
    expect(await coverage.ranAnew()).toBe(true)
    expect(coverage.blocks).toBeGreaterThan(blocks)
    await coverage.stop()
  })
})
