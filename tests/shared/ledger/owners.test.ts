import { describe, expect, it } from 'vitest'
import { loadLedger } from '../../../shared/ledger/ledger'
import { sumsByOwner } from '../../../shared/ledger/owner-sums'
import { OWNER_LENGTH, ownersOf, typedOwner } from '../../../shared/ledger/owners'
import { summarise } from '../../../shared/ledger/summary'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import type { Currency } from '../../../shared/money/currency'
import { makeAccount } from '../../support/make-account'

const read = (balance: number) => [{ day: '2026-06-01' as Day, balance: minor(balance) }]
const accounts = [
  makeAccount({ id: 'hers', owner: 'Mina', stated: read(2_000) }),
  makeAccount({ id: 'mine', stated: read(300) }),
  makeAccount({ id: 'hers-too', owner: 'Mina', currency: 'USD' as Currency, stated: read(40) }),
  makeAccount({ id: 'his', owner: 'Joon', stated: read(5) }),
]

describe('ownersOf', () => {
  it('names each owner once, the person first', () => {
    expect(ownersOf(accounts)).toEqual([null, 'Joon', 'Mina'])
    expect(ownersOf([])).toEqual([])
  })
})

describe('typedOwner', () => {
  it('keeps the spelling of one that is known: neither capitals, blanks nor the form of letters make another', () => {
    expect(typedOwner('  mina ', [null, 'Mina'])).toBe('Mina')
    expect(typedOwner('엄마'.normalize('NFD'), ['엄마'])).toBe('엄마')
    expect(typedOwner('Min  Ji', [])).toBe('Min Ji')
  })

  it('is the person where nothing is typed, and no longer than a column', () => {
    expect(typedOwner(' \t', ['Mina'])).toBeNull()
    expect(typedOwner('x'.repeat(300), [])).toHaveLength(OWNER_LENGTH)
  })
})

describe('sumsByOwner', () => {
  const { accounts: places, currencies } = summarise(
    loadLedger({ accounts, pages: [], statements: [] }),
    '2026-11-22' as Day,
  )

  it('adds up what each has, currency by currency', () => {
    expect(
      sumsByOwner(places).map(({ owner, currencies }) => [
        owner,
        ...currencies.map(({ currency, balance, idle }) => [currency, balance, idle]),
      ]),
    ).toEqual([
      [null, ['KRW', 300, 300]],
      ['Joon', ['KRW', 5, 5]],
      ['Mina', ['KRW', 2_000, 2_000], ['USD', 40, 40]],
    ])
  })

  it('adds up to what all have together', () => {
    const sums = sumsByOwner(places).flatMap((one) => one.currencies)
    for (const { currency, balance, places } of currencies) {
      const here = sums.filter((one) => one.currency === currency)
      expect(here.reduce((sum, one) => sum + one.balance, 0)).toBe(balance)
      expect(here.reduce((sum, one) => sum + one.places, 0)).toBe(places)
    }
  })
})
