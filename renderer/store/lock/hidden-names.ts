import Dexie, { type DBCoreIndex, type DBCoreTableSchema } from 'dexie'
import { toHex } from '../../../shared/bytes/hex'

/** As long as a random id: two names never hide alike by accident. */
const NAME_BYTES = 16

/** Names of records, and what else they are found by, each replaced by one that tells nothing. */
export interface HiddenNames {
  /** A key as it is stored: the same every time, so that a record is found by it. */
  readonly key: (index: DBCoreIndex, key: unknown) => Promise<unknown>
  /** What is left of a record to find it by: the hidden parts of its keys, at the paths they had. */
  readonly parts: (record: object) => Promise<object>
}

/**
 * Hides the names of one table's records by a keyed hash (HMAC). The parts of a compound key are hashed with those
 * before them: which pages are of one account can be seen, but not which are of one month.
 */
export function hiddenNames({ name, primaryKey, indexes }: DBCoreTableSchema, key: CryptoKey): HiddenNames {
  const hide = async (path: string, ...values: readonly unknown[]): Promise<string> => {
    const told = new TextEncoder().encode(JSON.stringify([name, path, ...values]))
    return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, told)).subarray(0, NAME_BYTES))
  }
  const hideParts = ([first = '']: readonly string[], values: readonly unknown[]): Promise<string[]> =>
    Promise.all(values.map((_, at) => hide(first, ...values.slice(0, at + 1))))

  return {
    async key(index, value) {
      const hidden = await hideParts(pathsOf(index), Array.isArray(value) ? value : [value])
      return index.compound ? hidden : hidden[0]
    },
    async parts(record) {
      const stub = {}
      for (const paths of [primaryKey, ...indexes].map(pathsOf)) {
        const hidden = await hideParts(
          paths,
          paths.map((path) => Dexie.getByKeyPath(record, path) as unknown),
        )
        paths.forEach((path, at) => Dexie.setByKeyPath(stub, path, hidden[at]))
      }
      return stub
    },
  }
}

const pathsOf = ({ keyPath }: DBCoreIndex): readonly string[] =>
  typeof keyPath === 'string' ? [keyPath] : (keyPath ?? [])
