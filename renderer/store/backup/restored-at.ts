import type { Database } from '../database'

/** Kept with the settings of a store, of this store alone: a copy of it has none. */
export const RESTORED_AT = 'restoredAt'

/**
 * When the store was last replaced, as an ISO 8601 instant; null where it never was. It is written with the records
 * themselves, or neither is: so it proves which of two states is the one before.
 */
export async function restoredAt({ settings }: Database): Promise<string | null> {
  const stored = await settings.get(RESTORED_AT)
  return typeof stored?.value === 'string' ? stored.value : null
}
