import { describe, expect, it } from 'vitest'
import { recogniseCashing } from '../../../shared/routes/carrier-cashing'
import { cashingPhrases, harmlessPhrases } from '../../support/cashing-phrases'

describe('recogniseCashing', () => {
  it('is tried with sixty phrases of each kind, and more', () => {
    expect(new Set(cashingPhrases).size).toBeGreaterThanOrEqual(60)
    expect(new Set(harmlessPhrases).size).toBeGreaterThanOrEqual(60)
  })

  it.each(cashingPhrases)('recognises carrier-billing cashing in “%s”', (text) => {
    expect(recogniseCashing([text])).toBe('carrier-cashing')
  })

  it.each([
    '카드깡',
    '신용카드 현금화',
    '상품권깡',
    '카드 한도 현금화',
    'credit card cash out',
    'credit-card cashing',
    'turn your credit card limit into cash',
    'クレジットカード現金化',
    'ショッピング枠の現金化',
    '後払い現金化',
  ])('recognises card cashing in “%s”', (text) => {
    expect(recogniseCashing([text])).toBe('card-cashing')
  })

  it.each(['현금화 업체', '매입 전문 업체', '現金化業者', '現金化優良店', '先払い買取', 'cash-out service'])(
    'recognises a shop that lives on it in “%s”',
    (text) => {
      expect(recogniseCashing([text])).toBe('cash-out-shop')
    },
  )

  it('reads several fields as one', () => {
    expect(recogniseCashing(['소액결제', '', '현금화'])).toBe('carrier-cashing')
  })

  it('is not led astray by the promise of a refund beside it', () => {
    expect(recogniseCashing(['소액결제 현금화, 불만족 시 환불'])).toBe('carrier-cashing')
    expect(recogniseCashing(['carrier billing cashing, refund guaranteed'])).toBe('carrier-cashing')
  })

  it.each(harmlessPhrases)('does not take “%s” for it', (text) => {
    expect(recogniseCashing([text])).toBeNull()
  })
})
