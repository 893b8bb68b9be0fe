import { raisedAccount } from '../backup/raised-account'
import { accountSchema, readingSchema } from '../backup/record-schemas'
import type { Account } from '../model'

/**
 * The accounts of which only balances that the person read off are unsound, without these: what else is known of a place
 * no statement speaks of is nowhere but in its record.
 */
export const salvagedAccounts = (records: readonly unknown[]): readonly Account[] =>
  records.flatMap((record) => {
    if (accountSchema.safeParse(record).success) return []
    const raised = raisedAccount(record)
    const mended = isWithReadings(raised)
      ? { ...raised, stated: raised.stated.filter((reading) => readingSchema.safeParse(reading).success) }
      : raised
    return accountSchema.safeParse(mended).success ? [mended as Account] : []
  })

const isWithReadings = (record: unknown): record is { readonly stated: readonly unknown[] } =>
  typeof record === 'object' && record !== null && 'stated' in record && Array.isArray(record.stated)
