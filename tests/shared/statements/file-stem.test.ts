import { describe, expect, it } from 'vitest'
import { isNameless, stemOf } from '../../../shared/statements/file-stem'

describe('stemOf', () => {
  it.each([
    ['kb_20260901_20260930.xlsx', 'kb'],
    ['statement (1).csv', 'statement'],
    ['StatementMarch2026.csv', 'Statement'],
    ['Extrait mars 2026.csv', 'Extrait'],
    ['выписка март 2026.csv', 'выписка'],
    ['Κινήσεις_Μάρτιος 2026.csv', 'Κινήσεις'],
    ['konto_jan26.csv', 'konto'],
    ['한국은행 2026년 3월분.xlsx', '한국은행'],
    ['card Q1 2026.csv', 'card'],
  ])('of %s is %s', (file, stem) => {
    expect(stemOf(file)).toBe(stem)
    expect(isNameless(file)).toBe(false)
  })

  it.each(['cash out.csv', 'marchand.csv', 'Maybank.csv', 'Marie jan.csv'])('of %s is all of it', (file) => {
    expect(stemOf(file)).toBe(file.replace('.csv', ''))
  })

  it.each(['2026-03.csv', 'march.csv', 'Maerz 2026.csv', '三月.csv', 'tháng 3.csv', 'mar.csv', '3.csv'])(
    'of %s is the whole, though it names nothing',
    (file) => {
      expect(stemOf(file)).toBe(file.replace('.csv', ''))
      expect(isNameless(file)).toBe(true)
    },
  )
})
