import { describe, expect, it } from 'vitest'
import { rowMeaning } from '../../../../shared/statements/generic/row-meaning'

describe('rowMeaning', () => {
  it.each([
    ['Opening balance', 'opening'],
    ['Beginning balance as of 11/01/2026', 'opening'],
    ['Balance brought forward', 'opening'],
    ['Anfangssaldo', 'opening'],
    ['Solde initial', 'opening'],
    ['Saldo anterior', 'opening'],
    ['Saldo początkowe', 'opening'],
    ['Sākuma atlikums', 'opening'],
    ['前月繰越', 'opening'],
    ['期初余额', 'opening'],
    ['Closing balance', 'closing'],
    ['Endsaldo EUR', 'closing'],
    ['Solde final', 'closing'],
    ['Saldo final', 'closing'],
    ['Beigu atlikums', 'closing'],
    ['Total debits', 'turnover'],
    ['Total', 'total'],
    ['합계', 'total'],
    ['合計', 'total'],
  ] as const)('%s is %s', (text, meaning) => {
    expect(rowMeaning(text)).toBe(meaning)
  })

  it.each([
    'Closing balance transfer to Mona Fern of Hamburg',
    'Rent',
    'TotalEnergies Station 12',
    'Balance Cafe Oakville',
    '123.45',
    '',
  ])('%s is a movement like any other', (text) => {
    expect(rowMeaning(text)).toBeNull()
  })
})
