import type { Version } from './version'

/** What a person adds to the catalogue, and what they expect of an account against its forecast. */
export const ownRules: Version = {
  number: 2,
  stores: {
    ownProviders: 'id',
    ownRoutes: 'route.id',
    expectations: 'id, account',
  },
}
