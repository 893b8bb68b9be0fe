import type { Confirmation } from '../../shared/planner/from-ledger/planning-input'
import type { Database } from './database'

/**
 * What a person found out about a route with the provider itself: that the catalogue's fee holds, or what it really
 * is. Kept apart from the catalogue, so that it survives its updates.
 */
export interface StoredConfirmation extends Confirmation {
  /** The catalogue's route id. */
  readonly route: string
}

/** All of them, by route. */
export async function readConfirmations(database: Database): Promise<Readonly<Record<string, Confirmation>>> {
  return Object.fromEntries((await database.confirmations.toArray()).map((stored) => [stored.route, stored]))
}

/** Keeps what was found out, in place of what was known before. */
export async function confirmRoute(database: Database, confirmation: StoredConfirmation): Promise<void> {
  await database.confirmations.put(confirmation)
}

/** Goes back to what the catalogue says. */
export async function forgetConfirmation(database: Database, route: string): Promise<void> {
  await database.confirmations.delete(route)
}
