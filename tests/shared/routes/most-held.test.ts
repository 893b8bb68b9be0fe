import { expect, it } from 'vitest'
import type { Terms } from '../../../shared/routes/find-terms'
import { mostHeldOf } from '../../../shared/routes/most-held'
import { readCatalog } from '../../support/read-catalog'

const all: readonly Terms[] = [...readCatalog().providers.values()].flatMap((provider) =>
  provider.accounts.map((account) => ({ provider, account })),
)

it('is what the law says of prepaid means in Korea, and nothing where no source says it', () => {
  const known = all.flatMap((terms) => {
    const most = mostHeldOf(terms)
    return most === null ? [] : [[terms.account.id, terms.account.currency, most] as const]
  })
  expect(new Map(known.map(([id, currency, most]) => [id, `${currency} ${most}`]))).toEqual(
    new Map([
      ['cashbee-card', 'KRW 500000'],
      ['cultureland-cash', 'KRW 2000000'],
      ['kakaopay-money', 'KRW 2000000'],
      ['naverpay-money', 'KRW 2000000'],
      ['payco-charged', 'KRW 2000000'],
      ['tmoney-card', 'KRW 500000'],
      ['tmoney-mobile', 'KRW 2000000'],
    ]),
  )
})

it('is counted in the units of the currency', () => {
  const [{ provider, account }] = all as [Terms, ...Terms[]]
  const source = { title: 'law', url: null, asOf: null, official: true }
  const held = { ...account, currency: 'USD', mostHeld: { amount: '2000.5', sources: [source] } }
  expect(mostHeldOf({ provider, account: held })).toBe(200_050)
})
