import type { Account } from '../model'

/** Whose the money in a place is: a name, or null for the person who keeps the ledger. */
export type Owner = string | null

/** Names are for people to tell places apart by, and stand in narrow columns. */
export const OWNER_LENGTH = 40

/** Whose an account is. */
export const ownerOf = ({ owner }: Pick<Account, 'owner'>): Owner => owner ?? null

/** Whether two accounts are one owner's. */
export const isSameOwner = (a: Pick<Account, 'owner'>, b: Pick<Account, 'owner'>): boolean =>
  ownerOf(a) === ownerOf(b)

/** Every owner of some accounts once: the person first, then by name. */
export const ownersOf = (accounts: readonly Pick<Account, 'owner'>[]): readonly Owner[] =>
  [...new Set(accounts.map(ownerOf))].sort((a, b) => {
    if (a === null || b === null) return Number(b === null) - Number(a === null)
    return a < b ? -1 : 1
  })

/**
 * An owner as it was typed: blanks and the form of letters do not tell two apart, and one that is known already keeps its
 * spelling, so that a capital makes no second person.
 *
 * @returns null where nothing is typed, which is the person
 */
export function typedOwner(text: string, known: readonly Owner[]): Owner {
  const name = plainName(text).slice(0, OWNER_LENGTH).trim()
  if (name === '') return null
  return known.find((one) => one !== null && folded(one) === folded(name)) ?? name
}

const plainName = (text: string): string => text.normalize('NFC').trim().split(/\s+/u).join(' ')
const folded = (name: string): string => plainName(name).toLowerCase()
