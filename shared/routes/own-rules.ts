import type { CatalogAccount, CatalogRoute, Provider } from './catalog-schema'
import type { Catalog } from './load-catalog'

/** A way out that a person added to an account of the catalogue or of their own. */
export interface OwnRoute {
  /** The catalogue account it leads out of. */
  readonly account: string
  readonly route: CatalogRoute
}

/** What a person added to the catalogue. Kept apart from it, so that it survives its updates. */
export interface OwnRules {
  readonly providers: readonly Provider[]
  readonly routes: readonly OwnRoute[]
}

/** How the ids of a person's own providers, accounts and routes begin; none of the catalogue does. */
const ownPrefix = 'own-'

/** Whether a person added this themselves. */
export const isOwn = (id: string): boolean => id.startsWith(ownPrefix)

/** The id under which the free allowance of a person's own fee is counted. */
export const ownAllowance = (route: string): string => `${ownPrefix}free-${route}`

/**
 * An id for something of the person's own.
 *
 * @example ownId('route', ['own-route-1']) // 'own-route-2'
 */
export function ownId(what: 'provider' | 'account' | 'route', taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `${ownPrefix}${what}-${number}`
    if (!taken.includes(id)) return id
  }
}

/** The catalogue with what the person added. Where both describe a provider, the catalogue's holds. */
export function withOwnRules(catalog: Catalog, { providers, routes }: OwnRules): Catalog {
  if (providers.length === 0 && routes.length === 0) return catalog
  const added = (account: CatalogAccount): CatalogAccount => {
    const own = routes.filter((one) => one.account === account.id).map(({ route }) => route)
    return own.length === 0 ? account : { ...account, routes: [...account.routes, ...own] }
  }
  const all = [...providers.filter(({ id }) => !catalog.providers.has(id)), ...catalog.providers.values()]
  return {
    ...catalog,
    providers: new Map(
      all.map((provider) => [provider.id, { ...provider, accounts: provider.accounts.map(added) }]),
    ),
  }
}
