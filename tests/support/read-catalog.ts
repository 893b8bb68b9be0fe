import { readdirSync, readFileSync } from 'node:fs'
import { type Catalog, type CatalogFile, loadCatalog } from '../../shared/routes/load-catalog'
import type { PlacedRoute } from '../../shared/routes/route-verdict'

const folder = new URL('../../resources/catalog/', import.meta.url)

/** The files of the catalogue as they stand. */
export const catalogFiles = (): CatalogFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }))

const shipped = loadCatalog(catalogFiles())

/** The catalogue as it is shipped. */
export const readCatalog = (): Catalog => shipped

/** A route of the shipped catalogue, by its id. */
export function placedRoute(id: string): PlacedRoute {
  for (const provider of readCatalog().providers.values())
    for (const account of provider.accounts)
      for (const route of account.routes) if (route.id === id) return { provider, account, route }
  throw new Error(`the catalogue has no route ${id}`)
}
