import type { Day } from '../../shared/day'
import type { Ledger } from '../../shared/ledger/ledger'
import type { Account } from '../../shared/model'
import { type Minor, minor } from '../../shared/money/money'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import type { Catalog } from '../../shared/routes/load-catalog'
import { inOrder } from '../../shared/use-up/to-use-up'
import type { UseUp } from '../../shared/use-up/use-up'

/** A sum to spend in a place by a day: one part of what is to be spent there. */
export interface SpendStep {
  readonly id: string
  readonly account: Account
  readonly useUp: UseUp
  readonly amount: Minor
  /** The last day; null where no such day is known. */
  readonly by: Day | null
  /** What of it is due by that day, where the rest can follow until another; null where all of it is. */
  readonly first: { readonly amount: Minor; readonly allBy: Day | null } | null
  /** Whether nothing presses, so that all of it can wait until something is bought anyway. */
  readonly canWait: boolean
  /** What becomes of the rest is said with the last part of a place. */
  readonly isLast: boolean
  /** By which the rest leaves then; null where it does not. */
  readonly way: CatalogRoute | null
  /** The cheapest way out for all of it today; null where there is none of known cost. */
  readonly wayNow: CatalogRoute | null
  /** What the advice rests on: a way out, or what says that there is none; null where nothing is written of the place. */
  readonly ground: CatalogRoute | null
}

/** A sum to spend that a day presses. */
export type DatedSpend = SpendStep & { readonly by: Day }

/** Those that a day presses. */
export const datedSpends = (spending: readonly SpendStep[]): readonly DatedSpend[] =>
  spending.filter((step): step is DatedSpend => step.by !== null)

/** The sum to spend that is due before a day; null where there is none. */
export const spendBefore = (spending: readonly SpendStep[], day: Day): DatedSpend | null =>
  datedSpends(spending).find(({ by }) => by < day) ?? null

/**
 * The steps of all places that no transfer of the plan empties, by their days; those without a day last.
 *
 * @param moved the accounts of which the plan sends something: their money is spoken for
 */
export function spendStepsOf(
  useUps: readonly UseUp[],
  moved: ReadonlySet<string>,
  ledger: Ledger,
  { providers }: Catalog,
): readonly SpendStep[] {
  const routes = new Map(
    [...providers.values()].flatMap(({ accounts }) =>
      accounts.flatMap((terms) => terms.routes.map((route) => [route.id, route] as const)),
    ),
  )
  const routeOf = (id: string | undefined | null): CatalogRoute | null =>
    id === undefined || id === null ? null : (routes.get(id) ?? null)
  const steps = inOrder(useUps)
    .filter(({ account }) => !moved.has(account))
    .flatMap((useUp): SpendStep[] => {
      const account = ledger.get(useUp.account)?.account
      if (!account) return []
      const canWait = useUp.parts.length === 0
      const parts = canWait
        ? [{ amount: useUp.balance, by: null, first: useUp.balance, allBy: null }]
        : useUp.parts
      return parts.map(({ amount, by, first, allBy }, i) => ({
        id: `${account.id} ${i}`,
        account,
        useUp,
        amount: minor(amount),
        by,
        first: first === amount ? null : { amount: minor(first), allBy },
        canWait,
        isLast: i === parts.length - 1,
        way: routeOf(useUp.use.way),
        wayNow: routeOf(useUp.outNow?.route),
        ground: routeOf(useUp.use.way ?? useUp.outNow?.route ?? useUp.noWay),
      }))
    })
  return steps.sort((a, b) => compare(a.by ?? '~', b.by ?? '~'))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
