import type { Day } from '../../day'
import type { ExpiryTerm } from '../../model'
import type { AccountLedger } from '../../ledger/ledger'
import { heldLapses } from '../../expiry/lapses'
import { byDay as lapsesByDay, type DayLapse } from '../../expiry/notices'
import { type Lapse, lapsesOf, overdueAmount } from '../../ledger/lapsing/lapses-of'
import { addMonthsTo } from '../../ledger/month-steps'
import { drainsOf } from '../../planner/from-ledger/lapses'
import type { CatalogAccount } from '../../routes/catalog-schema'
import type { DatedLoss, Place, Span } from '../place'

/** What a place loses if it is left alone, and whether that is all. */
export interface PlaceLosses extends Pick<Place, 'balance' | 'lapses' | 'whileUntouched'> {
  /** Nobody says whether its money lapses, or it differs from one sum to the next. */
  readonly isUnknown: boolean
  /** The days on which what is lost goes to an authority as unclaimed. */
  readonly unclaimedOn: readonly Day[]
}

/**
 * What a place loses if nothing is spent there: what lapses on its day, all that is left when the service ends, and what
 * is taken only from a place nobody touches, which one purchase puts off beyond the days looked at. What should have
 * lapsed already is not counted on.
 */
export function lossesOf(
  ledger: AccountLedger,
  terms: CatalogAccount | null,
  closesOn: Day | undefined,
  kept: number,
  { from, to }: Span,
): PlaceLosses {
  const held = heldLapses(ledger, terms, from)
  const balance = Math.max(0, kept - overdueAmount(held))
  const inSpan = (lapses: readonly Lapse[]): readonly DayLapse[] =>
    lapsesByDay(lapses).filter(({ until }) => until <= to)
  const ofUse = held.terms.filter(isOfUse)
  const byUse = inSpan(held.coming.filter(({ term }) => isOfUse(term)))
  // A purchase puts off what lapses for want of use; the other terms hold all the same.
  const others = held.terms.filter((term) => !isOfUse(term))
  const byOthers = inSpan(lapsesOf(ledger, others, from).coming)
  const closing = closesOn !== undefined && closesOn >= from && closesOn <= to ? [closesOn] : []
  const lapses = [
    ...lossesBy(byOthers).filter(({ on }) => on <= (closing[0] ?? on)),
    ...closing.map((on) => ({ on, amount: balance })),
  ]
  return {
    balance,
    lapses: withinUse(within(balance, lapses), byUse[0]?.until, ofUse),
    whileUntouched: [...lossesBy(byUse), ...(terms === null ? [] : drainsOf(ledger, terms, from, to))].sort(
      byDay,
    ),
    unclaimedOn: inSpan(held.coming).flatMap(({ until, escheats }) => (escheats ? [until] : [])),
    isUnknown: held.by === 'provider' && held.terms.length === 0,
  }
}

type UseTerm = Extract<ExpiryTerm, { kind: 'last-use' }>

const isOfUse = (term: ExpiryTerm): term is UseTerm => term.kind === 'last-use'

/**
 * The losses by the days until which their money is there if nothing is spent but what the earlier ones ask for: each
 * purchase puts the lapse for want of use off by its months, and no further.
 *
 * @param unused the day with whose end everything lapses if nothing is bought; undefined where it does not within the days looked at
 */
function withinUse(
  losses: readonly DatedLoss[],
  unused: Day | undefined,
  terms: readonly UseTerm[],
): DatedLoss[] {
  if (unused === undefined) return [...losses]
  const months = Math.min(...terms.map((term) => term.months))
  let [end, isBought] = [unused, false]
  return losses.map(({ on, amount }) => {
    // Where nothing has to be bought before, a purchase by the last day keeps the rest.
    if (!isBought && on > end) end = addMonthsTo(end, months)
    const asked = on < end ? on : end
    const next = addMonthsTo(asked, months)
    if (next > end) end = next
    isBought = true
    return { on: asked, amount }
  })
}

const lossesBy = (lapses: readonly DayLapse[]): readonly DatedLoss[] =>
  lapses.map(({ until, amount }) => ({ on: until, amount }))

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
