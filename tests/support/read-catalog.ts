import { readdirSync, readFileSync } from 'node:fs'
import { type Catalog, type CatalogFile, loadCatalog } from '../../shared/routes/load-catalog'

const folder = new URL('../../resources/catalog/', import.meta.url)

/** The files of the catalogue as they stand. */
export const catalogFiles = (): CatalogFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }))

/** The catalogue as it is shipped. */
export const readCatalog = (): Catalog => loadCatalog(catalogFiles())
