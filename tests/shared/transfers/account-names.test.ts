import { describe, expect, it } from 'vitest'
import { accountNames } from '../../../shared/transfers/account-names'
import { makeAccount } from '../../support/make-account'
import { readCatalog } from '../../support/read-catalog'

describe('accountNames', () => {
  it('knows a provider in every language the catalogue has', () => {
    const names = accountNames(makeAccount({ provider: 'kakaopay' }), readCatalog())
    expect(names).toEqual(expect.arrayContaining(['kakaopay', '카카오페이', 'wallet']))
  })

  it('knows a bank account by the parts of its number, noughts left out', () => {
    const names = accountNames(makeAccount({ name: 'Bank', label: '3333-0000-0001234' }), readCatalog())
    expect(names).toEqual(['bank', '3333', '0001234', '1234', '333300000001234'])
  })
})
