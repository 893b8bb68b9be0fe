import { serial } from '../day'
import type { Draft, Transaction } from '../model'
import { trustedReference } from './identify'

/** A new row of a file, by its place among the file's drafts. */
export interface FreshRow {
  readonly index: number
  readonly draft: Draft
}

/** Days between two tellings of one movement: bought on Friday, booked on Monday. */
const MOST_DAYS = 3

/**
 * Finds, for new rows of one account, a transaction of the ledger that may be the same movement told otherwise: the
 * same amount within a few days. Only a suggestion, for a person to judge: two such movements may well be two.
 * Each transaction is suggested once, to the nearest row. Numbers or balances that differ tell two movements apart.
 *
 * @param fresh rows that the ledger does not know
 * @param known transactions of the account that no row of the file states
 * @param references `lasting` where differing numbers of the provider mean different movements (see `identify`)
 * @returns the transaction each row is like, by the row's index
 */
export function findSimilar(
  fresh: readonly FreshRow[],
  known: Iterable<Transaction>,
  references: 'lasting' | 'daily',
): ReadonlyMap<number, Transaction> {
  const wanted = new Set(fresh.map(({ draft }) => moneyOf(draft)))
  const byDay = new Map<string, Transaction[]>()
  for (const transaction of known) {
    if (!wanted.has(moneyOf(transaction))) continue
    const key = `${moneyOf(transaction)} ${serial(transaction.day)}`
    const group = byDay.get(key)
    if (group) group.push(transaction)
    else byDay.set(key, [transaction])
  }
  const found = new Map<number, Transaction>()
  if (byDay.size === 0) return found
  const taken = new Set<Transaction>()
  for (let apart = 0; apart <= MOST_DAYS; apart++) {
    for (const { index, draft } of fresh) {
      if (found.has(index)) continue
      const day = serial(draft.day)
      const like = [day - apart, day + apart]
        .flatMap((near) => byDay.get(`${moneyOf(draft)} ${near}`) ?? [])
        .find((one) => !taken.has(one) && mayBeOne(draft, one, references))
      if (like === undefined) continue
      found.set(index, like)
      taken.add(like)
    }
  }
  return found
}

const moneyOf = ({ amount, currency }: { readonly amount: number; readonly currency: string }): string =>
  `${amount} ${currency}`

function mayBeOne(draft: Draft, known: Transaction, references: 'lasting' | 'daily'): boolean {
  if (draft.balance !== null && known.balance !== null && draft.balance !== known.balance) return false
  if (references === 'daily') return true
  const [a, b] = [trustedReference(draft.reference), trustedReference(known.reference)]
  return a === null || b === null || a === b
}
