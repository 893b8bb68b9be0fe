import { groupBy } from '../ledger/group-by'
import { type Half, type Pair } from '../pairs/pair'
import { foldName } from '../ledger/mentions'

/** So many transfers to a payee must have arrived at an own account before the next one is awaited there. */
const leastSeen = 3

/**
 * Whether a row that left goes to where earlier rows of the same account and payee went: to an account of the person's
 * own, though the statement calls it a transfer to somebody.
 *
 * @param pairs the transfers that both sides show
 */
export function ownPayees(pairs: readonly Pair[]): (half: Half) => boolean {
  const seen = groupBy(pairs, ({ out }) => payeeOf(out))
  return (half) => half.row.kind === 'transfer' && (seen.get(payeeOf(half))?.length ?? 0) >= leastSeen
}

const payeeOf = ({ account, row }: Half): string =>
  `${account.id} ${foldName(row.counterparty ?? row.text).replace(/\d+/g, '#')}`
