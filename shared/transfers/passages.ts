import { feeOf, type QuotaLeft } from '../fees/fee-of'
import { microDefaults } from '../ledger/micro'
import { isDebt } from '../ledger/places'
import type { Account } from '../model'
import type { Currency } from '../money/currency'
import type { Passage, PairRules } from '../pairs/pair-rules'
import type { CatalogRoute } from '../routes/catalog-schema'
import type { DatedRate } from '../routes/exchange'
import { plannedTariff } from '../routes/fee-schema'
import { findTerms } from '../routes/find-terms'
import type { Catalog } from '../routes/load-catalog'
import { leadsTo } from '../routes/leads-to'
import { ruleOf } from '../routes/quote'
import { plannedSettlement } from '../routes/settlement'
import { accountNames } from './account-names'
import { datedRates } from './dated-rates'
import { ownOf } from '../own-of'

/** Top-ups and transfers between banks are there the next business day; a long weekend is four days. */
const ordinary = { usualDays: 2, mostDays: 7 }

/** The most a route of which nothing is known takes: a tenth and a small sum. Banks on the way take theirs too. */
const mostPpm = 100_000

/** What pairing has to know about these accounts: the catalogue's routes between them, names, and known rates. */
export function pairRules(
  catalog: Catalog,
  choices: Readonly<Record<string, string>>,
  rates: readonly DatedRate[],
): PairRules {
  const known = new Map<string, Map<string, Passage>>()
  return {
    between: (from, to) => {
      let leaving = known.get(from.id)
      if (leaving === undefined) known.set(from.id, (leaving = new Map<string, Passage>()))
      let passage = leaving.get(to.id)
      if (passage === undefined)
        leaving.set(to.id, (passage = passageOf(from, to, catalog, ownOf(choices, from.id))))
      return passage
    },
    rate: datedRates(rates),
    namesOf: (account) => accountNames(account, catalog),
  }
}

/** The catalogue's routes that lead from one account to another; all of the sender's where none says so. */
export function routesBetween(
  from: Account,
  to: Account,
  catalog: Catalog,
  choice?: string,
): { readonly routes: readonly CatalogRoute[]; readonly currency: Currency } {
  const terms = findTerms(catalog, from, choice)
  if (typeof terms === 'string') return { routes: [], currency: from.currency }
  const routes = terms.account.routes.filter((route) => leadsTo(route, to))
  return { routes, currency: terms.account.currency as Currency }
}

function passageOf(from: Account, to: Account, catalog: Catalog, choice?: string): Passage {
  const { routes, currency } = routesBetween(from, to, catalog, choice)
  const days = routes.map(({ settlement }) => calendarDays(settlement))
  const usualDays = Math.max(...(days.length > 0 ? days : [ordinary.usualDays]))
  const fees = routes.flatMap((route) => feesOf(route, currency) ?? [])
  return {
    usualDays,
    mostDays: Math.max(ordinary.mostDays, 2 * usualDays + 3),
    most: isDebt(from) ? { fixed: 0, ppm: 0 } : { fixed: microDefaults[from.currency] ?? 500, ppm: mostPpm },
    feesKnown: routes.length > 0 && fees.length === routes.length,
    feesOf: (amount) => fees.flatMap((of) => of(amount)),
  }
}

/** What a route charges for an amount, with its allowance and without; null where nobody knows. */
export function feesOf(
  { fee }: CatalogRoute,
  currency: Currency,
): ((amount: number) => readonly number[]) | null {
  const tariff = plannedTariff(fee)
  if (tariff === null) return null
  const rule = ruleOf(tariff, currency)
  return (amount) => [used, unused].flatMap((left) => feeOf(rule, amount, left) ?? [])
}

/** A quota may be used up or not: nobody knows what it had left on a day long past. */
const used = (): QuotaLeft => ({ count: 0, amount: 0 })
const unused = (): QuotaLeft => ({ count: null, amount: null })

/** A settlement in days of the calendar, weekends and a holiday allowed for. */
function calendarDays(settlement: CatalogRoute['settlement']): number {
  const { days, calendar } = plannedSettlement(settlement)
  return calendar === 'calendar' ? days + 1 : days + 2 * Math.ceil(days / 5) + 1
}
