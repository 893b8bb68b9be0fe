import type { Provider } from '../../shared/routes/catalog-schema'
import type { OwnRoute, OwnRules } from '../../shared/routes/own-rules'
import type { RulesFile } from '../../shared/routes/own-rules-file'
import { readConfirmations, type StoredConfirmation } from './confirmations'
import type { Database } from './database'

/** Everything the person added to the catalogue. */
export const readOwnRules = (database: Database): Promise<OwnRules> =>
  database.transaction('r', [database.ownProviders, database.ownRoutes], async () => ({
    providers: await database.ownProviders.toArray(),
    routes: await database.ownRoutes.toArray(),
  }))

/** Adds a provider, or changes the person's own of that id. */
export async function keepOwnProvider(database: Database, provider: Provider): Promise<void> {
  await database.ownProviders.put(provider)
}

/** Adds a route with the fee the person vouches for; null where they do not know it. */
export async function keepOwnRoute(
  database: Database,
  own: OwnRoute,
  confirmation: StoredConfirmation | null,
): Promise<void> {
  await database.transaction('rw', [database.ownRoutes, database.confirmations], async () => {
    await database.ownRoutes.put(own)
    if (confirmation) await database.confirmations.put(confirmation)
  })
}

/** Takes a provider of the person's own away, with the routes they added to it. */
export async function removeOwnProvider(database: Database, { id, accounts }: Provider): Promise<void> {
  await database.transaction(
    'rw',
    [database.ownProviders, database.ownRoutes, database.confirmations],
    async () => {
      await database.ownProviders.delete(id)
      const routes = await database.ownRoutes
        .filter(({ account }) => accounts.some((one) => one.id === account))
        .toArray()
      const ids = routes.map(({ route }) => route.id)
      await database.ownRoutes.bulkDelete(ids)
      await database.confirmations.bulkDelete(ids)
    },
  )
}

/** Takes a route of the person's own away, with the fee they confirmed for it. */
export async function removeOwnRoute(database: Database, route: string): Promise<void> {
  await database.transaction('rw', [database.ownRoutes, database.confirmations], async () => {
    await database.ownRoutes.delete(route)
    await database.confirmations.delete(route)
  })
}

/** All that is the person's own: what they added, and what they found out about the catalogue's routes. */
export async function rulesToExport(database: Database): Promise<RulesFile> {
  const confirmations = Object.entries(await readConfirmations(database))
  return {
    ...(await readOwnRules(database)),
    confirmations: confirmations.map(([route, confirmation]) => ({ ...confirmation, route })),
  }
}

/** Adds what a file holds to what is there; of the same id the file's holds. */
export async function importRules(database: Database, rules: RulesFile): Promise<void> {
  await database.transaction(
    'rw',
    [database.ownProviders, database.ownRoutes, database.confirmations],
    async () => {
      await database.ownProviders.bulkPut(rules.providers)
      await database.ownRoutes.bulkPut(rules.routes)
      await database.confirmations.bulkPut(rules.confirmations)
    },
  )
}
