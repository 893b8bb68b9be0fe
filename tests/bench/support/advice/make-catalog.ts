import type { Catalog } from '../../../../shared/routes/load-catalog'
import { loadCatalog } from '../../../../shared/routes/load-catalog'
import { groupBy } from '../../../../shared/ledger/group-by'
import type { InventedPlace, InventedWay, LifeKind } from './life'

/** The invented providers of a kind of life as a catalogue, every fee official. Throws where it would be refused. */
export function makeCatalog({ places }: LifeKind): Catalog {
  const files = [...groupBy(places, ({ provider }) => provider)].map(([provider, accounts]) => ({
    name: `${provider}.json`,
    json: {
      id: provider,
      name: { en: provider },
      countries: [...new Set(accounts.map(countryOf))],
      kind: accounts[0]?.kind === 'voucher' ? 'voucher' : 'wallet',
      accounts: accounts.map(accountJson),
    },
  }))
  const catalog = loadCatalog(files)
  const [refused] = catalog.refused
  if (refused) throw new Error(`${refused.file} ${refused.field}: ${refused.sentence}`)
  return catalog
}

const countryOf = ({ currency }: InventedPlace): string => (currency === 'EUR' ? 'DE' : currency.slice(0, 2))

const accountJson = (place: InventedPlace): object => ({
  id: `${place.provider}-${place.id}`,
  name: { en: place.id },
  country: countryOf(place),
  currency: place.currency,
  kind: place.kind,
  role: place.kind === 'wallet' ? 'pool' : 'source',
  usual: true,
  ...(place.months === undefined ? {} : { expiry: { kind: 'fixed-term', months: place.months } }),
  register: { name: null, status: 'not-needed' },
  quotas: place.free
    ? [
        {
          id: place.free.id,
          per: 'month',
          count: place.free.count,
          ...(place.free.shared ? { shared: 'provider' } : {}),
        },
      ]
    : [],
  routes: place.ways.map(routeJson),
})

const routeJson = ({ id, into, fee, min, days, markup }: InventedWay): object => ({
  id,
  to: into
    ? { kind: 'own-wallet', name: { en: into }, provider: into }
    : { kind: 'own-bank', name: { en: 'Bank' } },
  status: 'current',
  fee: { state: 'known', charged: 'from-amount', parts: [{ ...fee, rounding: 'up' }] },
  ...(markup === undefined ? {} : { fx: { markup } }),
  ...(min === undefined ? {} : { limits: { min } }),
  settlement: { soonest: days, latest: days, unit: 'business-days' },
  kyc: 'none',
  conditions: [],
  sources: [{ title: 'Tariff', url: 'https://example.com/tariff', asOf: '2026-12', official: true }],
  confidence: 'high',
  conflicts: [],
})
