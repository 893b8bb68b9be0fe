import { raisedAccount } from '../backup/raised-account'
import { accountSchema, expiryTermSchema, readingSchema } from '../backup/record-schemas'
import type { Account } from '../model'

/**
 * The accounts of which only balances that the person read off, or terms of lapse, are unsound, without these: what else is
 * known of a place no statement speaks of is nowhere but in its record.
 */
export const salvagedAccounts = (records: readonly unknown[]): readonly Account[] =>
  records.flatMap((record) => {
    if (accountSchema.safeParse(record).success) return []
    const raised = raisedAccount(record)
    const mended = isRecord(raised) ? withSoundLists(raised) : raised
    return accountSchema.safeParse(mended).success ? [mended as Account] : []
  })

/** Terms that are none at all count as never entered: the provider's rule holds again. */
function withSoundLists({ expiry, ...record }: Readonly<Record<string, unknown>>): unknown {
  const { stated } = record
  return {
    ...record,
    stated: Array.isArray(stated)
      ? stated.filter((reading) => readingSchema.safeParse(reading).success)
      : stated,
    ...(Array.isArray(expiry)
      ? { expiry: expiry.filter((term) => expiryTermSchema.safeParse(term).success) }
      : {}),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
