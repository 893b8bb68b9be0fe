import { describe, expect, it } from 'vitest'
import { disputeSteps } from '../../../shared/disputes/bill-steps'
import { transferRight } from '../../../shared/disputes/transfer-right'
import type { Currency } from '../../../shared/money/currency'

const steps = (code: string) => disputeSteps(code as Currency)
const known = ['KRW', 'JPY', 'USD', 'GBP', 'EUR']

describe('disputeSteps', () => {
  it.each(known)('rests on a dated or openly undated page of the country for %s', (code) => {
    const sources = steps(code).flatMap(({ source }) => source ?? [])
    expect(sources.length).toBeGreaterThan(0)
    for (const { title, url, asOf } of sources) {
      expect(title).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
      expect(asOf ?? '2026').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    }
  })

  it('is another list for each of these countries, and invents no rule for the others', () => {
    const codes = known.flatMap((code) => steps(code).map((step) => step.code))
    expect(new Set(codes).size).toBe(codes.length)
    expect(steps('THB')).toBe(steps('BRL'))
    expect(steps('THB').every(({ source }) => source === null)).toBe(true)
  })
})

describe('transferRight', () => {
  it('is known for American and European money alone', () => {
    expect(transferRight('USD' as Currency)?.code).toBe('us')
    expect(transferRight('EUR' as Currency)?.code).toBe('eu')
    expect(transferRight('KRW' as Currency)).toBeNull()
  })
})
