import { cmp, type DBCoreCursor, type DBCoreTransaction } from 'dexie'

/** A record in memory under the key of an index. */
export interface Row {
  readonly key: unknown
  readonly primaryKey: unknown
  readonly value: unknown
}

/** A cursor over rows that are in memory, in the order in which they are to be met. */
export function rowsCursor(rows: readonly Row[], trans: DBCoreTransaction, reverse: boolean): DBCoreCursor {
  let at = 0
  let end: (result: unknown) => void = () => undefined
  let broken: (error: Error) => void = () => undefined
  let stopped = false
  const ahead = (found: unknown, wanted: unknown): boolean =>
    reverse ? cmp(found, wanted) <= 0 : cmp(found, wanted) >= 0
  const seek = (wanted: (row: Row) => boolean): void => {
    const further = rows.findIndex((row, index) => index > at && wanted(row))
    at = further < 0 ? rows.length : further
  }
  return {
    trans,
    get key() {
      return rows[at]?.key
    },
    get primaryKey() {
      return rows[at]?.primaryKey
    },
    get value(): unknown {
      return rows[at]?.value
    },
    get done() {
      return stopped || at >= rows.length
    },
    continue: (key?: unknown) => (key === undefined ? void at++ : seek((row) => ahead(row.key, key))),
    continuePrimaryKey: (key, primaryKey) =>
      seek((row) => (cmp(row.key, key) === 0 ? ahead(row.primaryKey, primaryKey) : ahead(row.key, key))),
    advance: (count) => void (at += count),
    start: (onNext) =>
      new Promise((resolve, reject) => {
        end = resolve
        broken = reject
        while (!stopped && at < rows.length) onNext()
        if (!stopped) resolve(undefined)
      }),
    stop(value) {
      stopped = true
      end(value)
    },
    next: () => Promise.reject(new Error('A cursor over rows is started, not stepped')),
    fail(error) {
      stopped = true
      broken(error)
    },
  }
}
