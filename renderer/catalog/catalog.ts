import { type Catalog, loadCatalog } from '../../shared/routes/load-catalog'

const files = import.meta.glob<unknown>('../../resources/catalog/*.json', { import: 'default', eager: true })

/** The catalogue that comes with the app. A broken file is refused, the rest is there. */
export const catalog: Catalog = loadCatalog(
  Object.entries(files).map(([path, json]) => ({ name: path.slice(path.lastIndexOf('/') + 1), json })),
)
