import { decimalsOf } from '../../money/currency'
import { finish, type Pieces } from '../../pieces'
import type { ActivityColumns } from './activity-columns'
import { firstPlace } from './first-place'
import type { Movement } from './movement'
import { textRanks } from './text-ranks'

/** What a list of movements can be sorted by. */
export const sortings = ['day', 'text', 'account', 'fee', 'amount'] as const
export type Sorting = (typeof sortings)[number]

/** They come sorted by their days. */
type Sorted = Exclude<Sorting, 'day'>

/** A column and which way. */
export interface Sort {
  readonly by: Sorting
  readonly down: boolean
}

/**
 * Movements in the order of each column; equal ones stay as they come. Amounts compare by their size on paper, 1,000 won
 * after 5 dollars: without a rate there is nothing better, and currencies are not added up here. Each order is worked out
 * once.
 */
export class ActivityOrders {
  private readonly known = new Map<string, Uint32Array>()
  private readonly ranking: Pieces<Uint32Array>
  private ranks: Uint32Array | null = null

  constructor(private readonly columns: ActivityColumns) {
    this.ranking = textRanks(columns.movements.map(({ row }) => row.counterparty ?? row.text))
  }

  /** Sorts the texts, which takes the longest: whoever does it while nothing else is to be done waits less later. */
  *prepare(): Pieces<void> {
    while (this.ranks === null) {
      const step = this.ranking.next()
      if (step.done) this.ranks = step.value
      else yield
    }
  }

  /** The movements that match, in an order. */
  inOrder(sort: Sort, matches: Uint8Array): readonly Movement[] {
    const { movements } = this.columns
    if (sort.by === 'day') {
      const shown = movements.filter((_, place) => matches[place] === 1)
      return sort.down ? shown : shown.reverse()
    }
    const order = this.orderOf(sort.by, sort.down)
    const shown: Movement[] = []
    for (let i = 0; i < order.length; i++) if (matches[order[i]!] === 1) shown.push(movements[order[i]!]!)
    return shown
  }

  private orderOf(by: Sorted, down: boolean): Uint32Array {
    const key = `${by} ${down}`
    let order = this.known.get(key)
    if (!order) this.known.set(key, (order = placesBy(this.ranksOf(by), down)))
    return order
  }

  /** The movements' places among the different values of a column. */
  private ranksOf(by: Sorted): Uint32Array {
    const { movements, accounts, account, amount } = this.columns
    const onPaper = accounts.map(({ currency }) => 10 ** decimalsOf(currency))
    switch (by) {
      case 'text':
        finish(this.prepare())
        return this.ranks!
      case 'account': {
        const ranks = finish(textRanks(accounts.map(({ name }) => name)))
        return account.map((place) => ranks[place]!)
      }
      case 'fee':
        return numberRanks(
          Float64Array.from(movements, ({ row }, index) => row.fee / onPaper[account[index]!]!),
        )
      case 'amount':
        return numberRanks(amount.map((minor, index) => minor / onPaper[account[index]!]!))
    }
  }
}

/** The place of each value among the different ones, sorted. */
function numberRanks(values: Float64Array): Uint32Array {
  const sorted = values.toSorted()
  const different = sorted.filter((value, index) => value !== sorted[index - 1])
  return Uint32Array.from(values, (value) =>
    firstPlace(different.length, (place) => different[place]! >= value),
  )
}

/** The places of ranks in their order, equal ones as they come. Sorted as plain numbers, with no call for each comparison. */
function placesBy(ranks: Uint32Array, down: boolean): Uint32Array {
  const count = ranks.length
  const keys = new Float64Array(count)
  for (let place = 0; place < count; place++)
    keys[place] = (down ? -ranks[place]! : ranks[place]!) * count + place
  keys.sort()
  const places = new Uint32Array(count)
  for (let i = 0; i < count; i++) places[i] = ((keys[i]! % count) + count) % count
  return places
}
