import type { CatalogAccount } from './catalog-schema'

/** An account of which no catalogue says anything, with no way out yet. No register was looked at. */
export const accountWithoutWays = ({
  name,
  ...others
}: Pick<CatalogAccount, 'id' | 'country' | 'currency' | 'kind'> & {
  readonly name: string
}): CatalogAccount => ({
  ...others,
  name: { en: name },
  role: 'source',
  usual: true,
  register: { name: null, status: 'not-checked' },
  quotas: [],
  routes: [],
})
