import type { Version } from './version'

/** What a person says of their accounts that decides about the ways out of them. */
export const accountFacts: Version = {
  number: 4,
  stores: { accountFacts: 'account' },
}
