import type { Expectation } from '../../shared/ledger/expectation'
import type { Database } from './database'

/** Where the person knows better than the forecasts, for all accounts. */
export const readExpectations = (database: Database): Promise<Expectation[]> =>
  database.expectations.toArray()

/** Keeps what the person expects, or does not. */
export async function keepExpectation(database: Database, expectation: Expectation): Promise<void> {
  await database.expectations.put(expectation)
}

/** Goes back to what the forecast says. */
export async function dropExpectation(database: Database, id: string): Promise<void> {
  await database.expectations.delete(id)
}
