import { describe, expect, it } from 'vitest'
import { explain } from '../../../shared/explain/explain'
import type { Problem } from '../../../shared/problem'

const at = { file: 'bank.csv', line: 7, column: 'Amount' }

const problems: readonly Problem[] = [
  { code: 'bad-amount', text: '12.x', at },
  { code: 'ambiguous-date', text: '01/02/2026', readings: ['2026-02-01', '2026-01-02'], at },
  { code: 'missing-column', format: 'PayPal', names: ['Currency'], at: { file: 'bank.csv' } },
  { code: 'too-large', megabytes: 80, limit: 64, at: { file: 'bank.csv' } },
]

describe('explain', () => {
  it.each(problems)('names the file and what is wrong: $code', (problem) => {
    for (const language of ['en', 'ko', 'ja'] as const) {
      const sentence = explain(problem, language)
      expect(sentence).toMatch(/^bank\.csv/)
      expect(sentence).not.toMatch(/undefined|\[object/)
    }
  })

  it('says where: file, line, column', () => {
    expect(explain(problems[0]!)).toBe(
      'bank.csv, line 7, column “Amount”: “12.x” is not an amount such as 1,234.56.',
    )
    expect(explain(problems[0]!, 'ko')).toBe(
      'bank.csv 7행 ‘Amount’ 열: ‘12.x’는 금액이 아니에요. 1,234.56처럼 적혀 있어야 해요.',
    )
    expect(explain(problems[0]!, 'ja')).toBe(
      'bank.csv 7行目 「Amount」列: 「12.x」は金額として読めません。1,234.56のような形が必要です。',
    )
  })
})
