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

/** Days until a pending movement is booked: hotels and filling stations take a week. */
const MOST_DAYS_WAITING = 10

/** So many times as much may be booked as was pending, or the other way round: a filling station holds more than is used. */
const MOST_SHARE = 3

/**
 * Finds, for new rows of one account, a transaction of the ledger that may be the same movement told otherwise: the
 * same amount within a few days, or a pending one of the same shop that was booked with a tip more or less fuel. Only a
 * suggestion, for a person to judge: two such movements may well be two. Each transaction is suggested once, to the
 * nearest row. Numbers or balances that differ tell two movements apart.
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
  const all = [...known]
  const found = sameMoney(fresh, all, references)
  const taken = new Set(found.values())
  const left = fresh.filter(({ index, draft }) => !found.has(index) && draft.status === 'posted')
  const waiting = all.filter((one) => one.status === 'pending' && !taken.has(one))
  for (const [index, one] of settledOtherwise(left, waiting)) found.set(index, one)
  return found
}

/** Same amount, nearest day first. */
function sameMoney(
  fresh: readonly FreshRow[],
  known: readonly Transaction[],
  references: 'lasting' | 'daily',
): Map<number, Transaction> {
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

/** Rows that settle a pending movement at another amount, nearest amount first. */
function settledOtherwise(
  fresh: readonly FreshRow[],
  waiting: readonly Transaction[],
): ReadonlyMap<number, Transaction> {
  const found = new Map<number, Transaction>()
  if (waiting.length === 0) return found
  const pairs = fresh
    .flatMap((row) => waiting.filter((one) => settles(row.draft, one)).map((one) => ({ row, one })))
    .sort((a, b) => apart(a.row.draft, a.one) - apart(b.row.draft, b.one))
  const taken = new Set<Transaction>()
  for (const { row, one } of pairs) {
    if (found.has(row.index) || taken.has(one)) continue
    found.set(row.index, one)
    taken.add(one)
  }
  return found
}

/** Whether a booked row may be what became of a pending one: the same side and shop, a week later at most. */
function settles(draft: Draft, waiting: Transaction): boolean {
  const later = serial(draft.day) - serial(waiting.day)
  if (later < 0 || later > MOST_DAYS_WAITING || draft.currency !== waiting.currency) return false
  if (Math.sign(draft.amount) !== Math.sign(waiting.amount)) return false
  const [less, more] = [Math.abs(draft.amount), Math.abs(waiting.amount)].sort((a, b) => a - b)
  return less! * MOST_SHARE >= more! && shopOf(draft) === shopOf(waiting) && shopOf(draft) !== ''
}

const apart = (draft: Draft, waiting: Transaction): number => Math.abs(draft.amount - waiting.amount)

/** Who was paid, in letters alone: branch numbers and card digits differ between the two tellings. */
const shopOf = ({ counterparty, text }: Pick<Draft, 'counterparty' | 'text'>): string =>
  (counterparty ?? text)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

function mayBeOne(draft: Draft, known: Transaction, references: 'lasting' | 'daily'): boolean {
  if (draft.balance !== null && known.balance !== null && draft.balance !== known.balance) return false
  if (references === 'daily') return true
  const [a, b] = [trustedReference(draft.reference), trustedReference(known.reference)]
  return a === null || b === null || a === b
}
