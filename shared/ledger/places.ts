import type { Account } from '../model'

/**
 * Whether money in the account is loose change: it lies outside the bank and belongs to the person.
 * A destination is where money is wanted; carriers and cards are bills.
 */
export const holdsLooseChange = ({ kind, role }: Account): boolean =>
  role !== 'destination' && kind !== 'carrier' && kind !== 'card'

/** Whether the account is a bill: what stands there is owed, may be below zero, and counts in no balance. */
export const isDebt = ({ kind }: Pick<Account, 'kind'>): boolean => kind === 'carrier' || kind === 'card'
