import { type Account, transactionKinds } from '../../model'
import { each, type Pieces } from '../../pieces'
import { feesIn } from '../report/account-costs'
import type { Movement } from './movement'

/**
 * Movements as columns of numbers, a place each: narrowing and summing go through these alone, many times faster than
 * through the rows.
 */
export interface ActivityColumns {
  /** Newest first. */
  readonly movements: readonly Movement[]
  /** Those that have movements. */
  readonly accounts: readonly Account[]
  /** The place of each movement's account among them. */
  readonly account: Uint32Array
  /** The place of its kind among `transactionKinds`. */
  readonly kind: Uint8Array
  readonly amount: Float64Array
  /** What it cost, inside the row or as the row. */
  readonly fees: Float64Array
  /** 1 where it is booked. */
  readonly posted: Uint8Array
  /** 1 where it is one side of a transfer between own accounts. */
  readonly moved: Uint8Array
}

/** @param movements newest first */
export function* activityColumns(
  movements: readonly Movement[],
  isMoved: (movement: Movement) => boolean,
): Pieces<ActivityColumns> {
  const count = movements.length
  const places = new Map<Account, number>()
  const columns = {
    account: new Uint32Array(count),
    kind: new Uint8Array(count),
    amount: new Float64Array(count),
    fees: new Float64Array(count),
    posted: new Uint8Array(count),
    moved: new Uint8Array(count),
  }
  yield* each(movements, (movement, index) => {
    const { account, row } = movement
    let place = places.get(account)
    if (place === undefined) places.set(account, (place = places.size))
    columns.account[index] = place
    columns.kind[index] = kindPlaces.get(row.kind)!
    columns.amount[index] = row.amount
    columns.fees[index] = feesIn(row)
    columns.posted[index] = Number(row.status === 'posted')
    columns.moved[index] = Number(isMoved(movement))
  })
  return { movements, accounts: [...places.keys()], ...columns }
}

const kindPlaces = new Map(transactionKinds.map((kind, place) => [kind, place]))
