import type { Version } from './version'

/** The lock of a store whose records are sealed; the tables themselves stay as they are (lock/README.md). */
export const storeLock: Version = {
  number: 7,
  stores: { lock: 'id' },
}
