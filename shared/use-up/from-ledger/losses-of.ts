import type { Day } from '../../day'
import type { AccountLedger } from '../../ledger/ledger'
import { drainsOf, expiriesOf } from '../../planner/from-ledger/lapses'
import type { CatalogAccount } from '../../routes/catalog-schema'
import type { DatedLoss, Place, Span } from '../place'

/** What a place loses if it is left alone, and whether that is all. */
export interface PlaceLosses extends Pick<Place, 'lapses' | 'whileUntouched'> {
  /** Nobody says whether its money lapses, or it differs from one sum to the next. */
  readonly isUnknown: boolean
}

/**
 * What a place loses if nothing is spent there: what lapses on its day, all that is left when the service ends, and what
 * is taken only from a place nobody touches, which one purchase puts off beyond the days looked at.
 */
export function lossesOf(
  ledger: AccountLedger,
  terms: CatalogAccount | null,
  closesOn: Day | undefined,
  balance: number,
  { from, to }: Span,
): PlaceLosses {
  const expiring = terms === null ? [] : expiriesOf(ledger, terms, from, to)
  const byUse = terms?.expiry?.kind === 'inactivity'
  const closing = closesOn !== undefined && closesOn >= from && closesOn <= to ? [closesOn] : []
  const lapses = [
    ...(byUse ? [] : expiring).filter(({ on }) => on <= (closing[0] ?? on)),
    ...closing.map((on) => ({ on, amount: balance })),
  ]
  return {
    lapses: within(balance, lapses),
    whileUntouched: [
      ...(byUse ? expiring : []),
      ...(terms === null ? [] : drainsOf(ledger, terms, from, to)),
    ].sort(byDay),
    isUnknown: terms?.expiry === undefined || terms.expiry.kind === 'varies',
  }
}

const byDay = (a: DatedLoss, b: DatedLoss): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** Losses by day that take together no more than what may be spent: what is to be kept leaves last. */
function within(balance: number, losses: readonly DatedLoss[]): DatedLoss[] {
  let left = balance
  return [...losses].sort(byDay).flatMap(({ on, amount }) => {
    const taken = Math.min(left, amount)
    left -= taken
    return taken > 0 ? [{ on, amount: taken }] : []
  })
}
