import type { Amount } from './amount'
import type { Balances } from './balances'
import { add, type Decimal, opposite } from './decimal'
import type { Posting } from './entry'

/** A posting with all the amounts it stands for: one as a rule, several where it balances an entry of many commodities. */
export interface Filled {
  readonly posting: Posting
  readonly amounts: readonly Amount[]
  /** Worked out from the others, so that it may have to be rounded. */
  readonly inferred: boolean
}

/** An entry with all its amounts, and what is left over where every one of them was written. */
export interface FilledEntry {
  readonly postings: readonly Filled[]
  readonly left: readonly Amount[]
}

const none: Amount = { commodity: '', number: { digits: 0n, scale: 0 } }

/**
 * Works out the amounts that an entry leaves to the others; null where it leaves more than one, or has nothing to work
 * with. An account that is assigned a balance (`= 500 USD` without an amount) gets what it lacks.
 *
 * @param postings those that move money, in the order of the entry
 * @param balances what all accounts held before the entry
 */
export function fillEntry(postings: readonly Posting[], balances: Balances): FilledEntry | null {
  const sums = new Map<string, Decimal>()
  const count = ({ commodity, number }: Amount): void => {
    const sum = sums.get(commodity)
    sums.set(commodity, sum ? add(sum, number) : number)
  }
  const assigned = new Map<Posting, Amount>()
  for (const one of postings) {
    if (one.amount === null && one.asserted !== null) {
      const { commodity, number } = one.asserted
      const held = balances.of(one.account, commodity, one.inclusive)
      const amount = { commodity, number: add(number, opposite(held)) }
      assigned.set(one, amount)
      count(amount)
    } else if (one.weight !== null) count(one.weight)
  }
  const open = postings.filter((one) => one.amount === null && !assigned.has(one)).length
  if (open > 1 || (open === 1 && postings.length === 1)) return null
  const left = [...sums]
    .filter(([, { digits }]) => digits !== 0n)
    .map(([commodity, number]) => ({ commodity, number }))
  const rest = left.map(({ commodity, number }) => ({ commodity, number: opposite(number) }))
  const filled = postings.map((posting): Filled => {
    const given = posting.amount ?? assigned.get(posting)
    if (given) return { posting, amounts: [given], inferred: posting.amount === null }
    return { posting, amounts: rest.length > 0 ? rest : [none], inferred: true }
  })
  return { postings: filled, left: open === 0 ? left : [] }
}
