import { describe, expect, it } from 'vitest'
import { stateOf, statesOf } from '../../../../shared/statements/generic/states'

describe('stateOf', () => {
  it.each([
    ['Completed', 'posted'],
    ['Pending', 'pending'],
    ['PENDING -', 'pending'],
    ['Declined', 'cancelled'],
    ['gebucht', 'posted'],
    ['vorgemerkt', 'pending'],
    ['Vorgemerkt - Umsatz', 'pending'],
    ['En attente', 'pending'],
    ['Comptabilisé', 'posted'],
    ['취소', 'cancelled'],
    ['완료', 'posted'],
    ['未入账', 'pending'],
    ['交易成功', 'posted'],
    ['交易关闭', 'cancelled'],
    ['Отклонено', 'cancelled'],
    ['Zqx', null],
    ['', null],
  ] as const)('%s: %s', (text, state) => {
    expect(stateOf(text)).toBe(state)
  })
})

describe('statesOf', () => {
  it('knows a column by one of its words', () => {
    expect([...statesOf(['Posted', 'Zqx'])!]).toEqual([
      ['Posted', 'posted'],
      ['Zqx', null],
    ])
  })

  it('is null for a column of other words', () => {
    expect(statesOf(['Zqx', 'Zqy'])).toBeNull()
  })
})
