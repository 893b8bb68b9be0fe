import { withTerm } from '../../shared/expiry/terms'
import { withReading } from '../../shared/ledger/readings'
import type { Account, ExpiryTerm, StatedBalance } from '../../shared/model'
import type { Database } from './database'
import { changePreferences, readPreferences } from './preferences'

/** What a person may change of an account. The rest is what statements say. */
export type AccountChange = Partial<Pick<Account, 'name' | 'role' | 'reserve'>> & {
  /** Undefined takes the name away: it is the person's own again. */
  readonly owner?: string | undefined
}

/** Changes an account. Nothing happens where it is no longer there. */
export async function changeAccount(database: Database, id: string, change: AccountChange): Promise<void> {
  await database.accounts.update(id, change)
}

/**
 * Changes the balances a person read off an account, from what they are now: one that was entered in another window stays.
 * Nothing happens where the account is no longer there.
 */
export const changeReadings = (
  database: Database,
  id: string,
  change: (readings: readonly StatedBalance[]) => readonly StatedBalance[],
): Promise<void> =>
  database.transaction('rw', database.accounts, async () => {
    const account = await database.accounts.get(id)
    if (account) await database.accounts.update(id, { stated: change(account.stated) })
  })

/**
 * Changes the person's own terms of lapse, from what they are now; undefined where they said nothing, or take it back.
 * Nothing happens where the account is no longer there.
 */
export const changeExpiry = (
  database: Database,
  id: string,
  change: (terms: readonly ExpiryTerm[] | undefined) => readonly ExpiryTerm[] | undefined,
): Promise<void> =>
  database.transaction('rw', database.accounts, async () => {
    const account = await database.accounts.get(id)
    if (!account) return
    const { expiry: before, ...others } = account
    const expiry = change(before)
    await database.accounts.put(expiry === undefined ? others : { ...others, expiry })
  })

/**
 * Adds an account the person described themselves, and which of the catalogue's balances it is, where they picked one: one
 * step. One of its id is never replaced: that would be our mistake.
 */
export const addAccount = (
  database: Database,
  account: Account,
  terms: string | null = null,
): Promise<void> =>
  database.transaction('rw', database.accounts, database.settings, async () => {
    await database.accounts.add(account)
    const { choices } = await readPreferences(database)
    const { [account.id]: left, ...others } = choices
    // What was said of an account that had the id before says nothing of this one.
    if (terms !== (left ?? null))
      await changePreferences(database, {
        choices: terms === null ? others : { ...others, [account.id]: terms },
      })
  })

/** A balance read off, and whose it is. */
export interface AccountReading {
  readonly account: string
  readonly reading: StatedBalance
}

/** When what lies in an account lapses, as a list says. */
export interface AccountExpiry {
  readonly account: string
  readonly terms: readonly ExpiryTerm[]
}

/**
 * Opens accounts and adds balances that were read off, with their terms, all of them or none: one step, to be taken back as
 * one. What a list says of the last days takes the place of what an earlier one said: parts that of all of it, and the other way
 * round.
 */
export const keepReadings = (
  database: Database,
  opened: readonly Account[],
  readings: readonly AccountReading[],
  expiries: readonly AccountExpiry[],
): Promise<void> =>
  database.transaction('rw', database.accounts, database.settings, async () => {
    for (const account of opened) await addAccount(database, account)
    for (const { account, reading } of readings)
      await changeReadings(database, account, (before) => withReading(before, reading))
    for (const { account, terms } of expiries)
      await changeExpiry(database, account, (before = []) =>
        terms.reduce(
          withTerm,
          before.filter(({ kind }) => kind !== 'part' && kind !== 'day'),
        ),
      )
  })
