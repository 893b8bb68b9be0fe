import type { Database } from './database'

/**
 * What a person corrected of a route's fee. Kept apart from the catalogue, so that it survives its updates.
 * Amounts are decimal strings of the route's currency, rates decimal strings of percent; absent: as in the catalogue.
 */
export interface RouteEdit {
  readonly route: string
  readonly fixed?: string
  readonly percent?: string
  /** Day the person looked it up, `YYYY-MM-DD`. */
  readonly on: string
}

/** Keeps a correction, in place of an earlier one of the same route. */
export async function saveRouteEdit(database: Database, edit: RouteEdit): Promise<void> {
  await database.routeEdits.put(edit)
}

/** Goes back to what the catalogue says. */
export async function removeRouteEdit(database: Database, route: string): Promise<void> {
  await database.routeEdits.delete(route)
}
