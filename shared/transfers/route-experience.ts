import type { Ledger } from '../ledger/ledger'
import { isCounted, type Pair } from '../pairs/pair'
import type { PairBook } from '../pairs/pair-up'
import type { CatalogRoute } from '../routes/catalog-schema'
import type { Catalog } from '../routes/load-catalog'
import { type Experience, type Passed, passedKey } from '../routes/own-settlement'
import { claimsOf } from './claims'
import { feesOf, routesBetween } from './passages'
import type { StartedTransfer } from './started-transfer'
import { transferFees } from './transfer-fee'
import { ownOf } from '../own-of'

/** What past transfers are read from. */
export interface ExperienceFacts {
  readonly ledger: Ledger
  readonly book: PairBook
  readonly started: readonly StartedTransfer[]
  readonly catalog: Catalog
  /** Which of a provider's balances an account is, where the person said so. */
  readonly choices: Readonly<Record<string, string>>
}

/**
 * The person's own transfers by the route they took, oldest first: the one that was asked for, where it was started from
 * a plan; else those that charge what it cost; and where no fee tells, all routes that lead there.
 */
export function routeExperience({ ledger, book, started, catalog, choices }: ExperienceFacts): Experience {
  const found = new Map<string, Passed[]>()
  const { byOut } = claimsOf({ ledger, book, started })
  const costOf = transferFees(ledger)
  for (const pair of book.pairs.filter(isCounted)) {
    const { out, into } = pair
    const asked = byOut.get(out.key)?.route
    const paid = costOf(pair)
    const ways = asked === undefined ? waysOf(pair, paid, catalog, ownOf(choices, out.account.id)) : [asked]
    const cost = ways.length === 1 ? paid : null
    for (const way of ways) {
      const key = passedKey(out.account.id, way)
      const passed = found.get(key) ?? []
      found.set(key, passed)
      passed.push({ sentOn: out.row.day, arrivedOn: into.row.day, amount: 0 - out.row.amount, cost })
    }
  }
  return Object.fromEntries(found)
}

function waysOf({ out, into }: Pair, cost: number | null, catalog: Catalog, choice?: string): string[] {
  const { routes, currency } = routesBetween(out.account, into.account, catalog, choice)
  const charges = (route: CatalogRoute): boolean => {
    const fees = feesOf(route, currency)?.(0 - out.row.amount)
    return cost !== null && fees !== undefined && fees.includes(cost)
  }
  const fitting = routes.filter(charges)
  return (fitting.length > 0 ? fitting : routes).map(({ id }) => id)
}
