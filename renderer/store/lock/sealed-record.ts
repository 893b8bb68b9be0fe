import type { DBCoreTableSchema } from 'dexie'
import { concat } from '../../../shared/bytes/concat'
import type { DataKey } from '../../../shared/sealing/data-key'
import { IV_BYTES, seal, unseal } from '../../../shared/sealing/seal'
import { randomBytes } from '../random-bytes'
import { type HiddenNames, hiddenNames } from './hidden-names'

/** A record as it lies in a locked store: hidden names, and its JSON sealed, the nonce before it. */
interface SealedRecord {
  readonly sealed: Uint8Array
}

/** Seals and opens the records of one table. */
export interface RecordSealer {
  readonly names: HiddenNames
  readonly seal: (record: object) => Promise<object>
  /**
   * Undefined for what was not sealed by this key, for this place and under these names: changed on the disk, or written
   * without the passphrase. It is never a value.
   */
  readonly open: (stored: unknown) => Promise<object | undefined>
}

/** The sealer of a table. A record opens in its own table and under its own name only. */
export function recordSealer(schema: DBCoreTableSchema, key: DataKey): RecordSealer {
  const names = hiddenNames(schema, key.names)
  const placeOf = (stub: unknown): Uint8Array =>
    new TextEncoder().encode(JSON.stringify([schema.name, schema.primaryKey.extractKey?.(stub)]))
  return {
    names,
    async seal(record) {
      const stub = await names.parts(record)
      const plain = new TextEncoder().encode(JSON.stringify(record))
      const iv = randomBytes(IV_BYTES)
      return { ...stub, sealed: concat(iv, await seal(plain, key.records, iv, placeOf(stub))) }
    },
    async open(stored) {
      if (!isSealed(stored)) return undefined
      const { sealed, ...stub } = stored
      const iv = sealed.subarray(0, IV_BYTES)
      const plain = await unseal(sealed.subarray(IV_BYTES), key.records, iv, placeOf(stored))
      if (!plain) return undefined
      const record = JSON.parse(new TextDecoder().decode(plain)) as object
      // By its name the cipher knows its place; what else it is found by is no part of that.
      return JSON.stringify(await names.parts(record)) === JSON.stringify(stub) ? record : undefined
    },
  }
}

/** Whether a record is one of a locked store, as it lies there. */
export const isSealed = (record: unknown): record is SealedRecord =>
  typeof record === 'object' && record !== null && 'sealed' in record && record.sealed instanceof Uint8Array
