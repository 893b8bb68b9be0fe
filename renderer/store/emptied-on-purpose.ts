import type { Database, Setting } from './database'

const KEY = 'emptiedOnPurpose'

/** Kept with the settings of a store whose last statement the person took out, or put a copy without any in place of. */
export const emptiedOnPurpose: Setting = { key: KEY, value: true }

/**
 * Whether the store is empty because the person wanted it so. The note beside the ledger tells as much, but cannot be kept
 * on a full disk; this is written with the emptying, or neither is.
 */
export const isEmptiedOnPurpose = async ({ settings }: Database): Promise<boolean> =>
  (await settings.get(KEY)) !== undefined
