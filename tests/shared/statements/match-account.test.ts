import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../shared/money/currency'
import { matchAccount, openAccount } from '../../../shared/statements/match-account'
import type { FormatInfo } from '../../../shared/statements/reading'
import { makeAccount } from '../../support/make-account'

const paypal: FormatInfo = {
  id: 'paypal-activity',
  label: 'PayPal activity (CSV)',
  provider: 'paypal',
  accountKind: 'wallet',
  accountName: 'PayPal',
}
const anyTable: FormatInfo = {
  ...paypal,
  id: 'generic',
  provider: null,
  accountKind: 'bank',
  accountName: '',
}

const part = (code: string, account = '') => ({ account, currency: code as Currency })

describe('matchAccount', () => {
  it('finds an account by provider, currency and label', () => {
    const dollars = makeAccount({ id: 'usd', provider: 'paypal', currency: 'USD' as Currency })
    const euros = makeAccount({ id: 'eur', provider: 'paypal', currency: 'EUR' as Currency })
    const reading = { file: 'Download.CSV', format: paypal }
    expect(matchAccount(reading, part('EUR'), [dollars, euros])).toBe(euros)
    expect(matchAccount(reading, part('GBP'), [dollars, euros])).toBeNull()
    expect(matchAccount(reading, part('EUR', 'Savings'), [dollars, euros])).toBeNull()
  })

  it.each([
    ['shinhan-2026-09.csv', 'shinhan-2026-10.csv', true],
    ['statement (1).csv', 'statement.csv', true],
    ['kb_20260901_20260930.xlsx', 'kb_20261001_20261031.csv', true],
    ['shinhan-2026-09.csv', 'woori-2026-09.csv', false],
    ['statement march.csv', 'Statement_April.csv'.toLowerCase(), true],
    ['Giro Maerz 2026.csv', 'Giro April 2026.csv', true],
    ['신한 3월.csv', '신한 4월.csv', true],
    ['明細2026年3月分.csv', '明細2026年4月分.csv', true],
    ['card 31-Mar-2026.csv', 'card 30-Apr-2026.csv', true],
    ['shinhan march.csv', 'woori march.csv', false],
    ['cash in.csv', 'cash out.csv', false],
    ['march.csv', 'april.csv', false],
  ])('takes %s and %s for the same account of an unknown bank: %s', (first, second, same) => {
    const opened = openAccount({ file: first, format: anyTable }, part('KRW'), 'a')
    const found = matchAccount({ file: second, format: anyTable }, part('KRW'), [opened])
    expect(found !== null).toBe(same)
  })
})

describe('an account opened when months still counted as its name', () => {
  const reading = { file: 'statement april.csv', format: anyTable }
  const called = (label: string) => ({
    ...openAccount({ file: 'x.csv', format: anyTable }, part('KRW'), label),
    label,
  })

  it('is found again', () => {
    const opened = called('statement march')
    expect(matchAccount(reading, part('KRW'), [opened])).toBe(opened)
  })

  it('is not chosen among several', () => {
    const both = [called('statement march'), called('statement may')]
    expect(matchAccount(reading, part('KRW'), both)).toBeNull()
  })
})

describe('openAccount', () => {
  it('is found again by the file that opened it', () => {
    const reading = { file: 'x.csv', format: paypal }
    const opened = openAccount(reading, part('USD'), 'new')
    expect(matchAccount(reading, part('USD'), [opened])).toBe(opened)
    expect(opened).toMatchObject({
      id: 'new',
      name: 'PayPal USD',
      kind: 'wallet',
      role: 'source',
      reserve: 0,
    })
  })

  it.each([
    ['bank', 'destination'],
    ['card', 'destination'],
    ['carrier', 'destination'],
    ['wallet', 'source'],
    ['points', 'source'],
  ] as const)('lets money of a %s account be a %s', (kind, role) => {
    const format = { ...paypal, accountKind: kind }
    expect(openAccount({ file: 'x.csv', format }, part('USD'), 'new').role).toBe(role)
  })

  it.each([
    ['DE89370400440532013000', '•••• 3000 USD'],
    ['GB29 NWBK 6016 1331 9268 19', '•••• 6819 USD'],
    ['3333-00-0000123', '•••• 0123 USD'],
    ['4111111111111111', '•••• 1111 USD'],
    ['•••• 4242', '•••• 4242 USD'],
    ['…999', '…999 USD'],
    ['1111', '1111 USD'],
    ['Checking', 'Checking USD'],
  ])('shows no whole number of %s, and is known by it', (account, name) => {
    const reading = { file: 'x.csv', format: anyTable }
    const opened = openAccount(reading, part('USD', account), 'new')
    expect(opened).toMatchObject({ name, label: account })
    expect(matchAccount(reading, part('USD', account), [opened])).toBe(opened)
    expect(matchAccount(reading, part('USD', `${account}7`), [opened])).toBeNull()
  })

  it.each([
    ['2026-10-01.csv', '2026-10-01 USD'],
    ['20261001-20261031.csv', '20261001-20261031 USD'],
    ['4111111111111111.csv', '•••• 1111 USD'],
  ])('takes no days in the name %s for a number', (file, name) => {
    expect(openAccount({ file, format: anyTable }, part('USD'), 'new').name).toBe(name)
  })

  it('believes the file about a card among bank accounts', () => {
    const opened = openAccount(
      { file: 'x.ofx', format: anyTable },
      { ...part('USD', '1111'), kind: 'card' },
      'new',
    )
    expect(opened).toMatchObject({ kind: 'card', label: '1111', name: '1111 USD' })
  })
})
