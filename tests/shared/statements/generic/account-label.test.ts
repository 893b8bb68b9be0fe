import { describe, expect, it } from 'vitest'
import { labelAbove, labelInName, maskedLabel } from '../../../../shared/statements/generic/account-label'
import { rowsOf } from '../../../support/interpreted'

describe('labelAbove', () => {
  it.each([
    ['an IBAN behind a colon', ['IBAN: DE02 1203 0000 0000 2020 51'], 'DE02120300000000202051'],
    ['a number in the next cell', ['Kontonummer|1020304050'], '1020304050'],
    ['a masked card', ['Card number|**** **** **** 4321'], '************4321'],
    ['an account in Korean', ['계좌번호|110-123-456789'], '110-123-456789'],
    ['an account in French', ['Compte : FR76 3000 6000 0112 3456 7890 189'], 'FR7630006000011234567890189'],
  ])('reads %s', (_what, lines, label) => {
    expect(labelAbove(rowsOf(...lines))).toBe(label)
  })

  it.each([
    ['two accounts', ['Account: 1020304050', 'Account: 1020304051']],
    ['a name without figures', ['Account: Savings']],
    ['a balance', ['Account balance: 10203.50']],
    ['nothing', ['Statement of March']],
  ])('is null for %s', (_what, lines) => {
    expect(labelAbove(rowsOf(...lines))).toBeNull()
  })

  it('never shows a whole card number', () => {
    expect(labelAbove(rowsOf('Card number: 4111 1111 1111 1111'))).toBe('•••• 1111')
  })
})

describe('maskedLabel', () => {
  it.each([
    ['4111111111111111', '•••• 1111'],
    ['5555 5555 5555 4444', '•••• 4444'],
    ['3782-822463-10005', '•••• 0005'],
    ['4111111111111112', '4111111111111112'],
    ['DE02120300000000202051', 'DE02120300000000202051'],
    ['Main account', 'Main account'],
  ])('writes %s as %s', (text, label) => {
    expect(maskedLabel(text)).toBe(label)
  })
})

describe('labelInName', () => {
  it.each([
    ['Checking_XXX999_Transactions_20260731-161105.csv', '…999'],
    ['statement-xx1234.pdf', '…1234'],
    ['C:\\files\\card ****4321 2026-03.xlsx', '…4321'],
    ['Transactions_20260731.csv', null],
    ['export (1).csv', null],
    ['box12.csv', null],
    ['xxl-2026.csv', null],
  ])('of %s is %s', (name, label) => {
    expect(labelInName(name)).toBe(label)
  })
})
