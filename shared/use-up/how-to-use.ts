import type { Day } from '../day'
import { bestUse, lossOf } from './best-use'
import type { LedgerPlace } from './from-ledger/place-of'
import { gathered } from './gathered'
import { partsOf } from './parts-of'
import type { Place, Span, Use, WayOut } from './place'
import type { Opening, UseUp } from './use-up'

/** The share of a balance that is little: the most that a plan pays as a fee, and the most to be spent to spare one. */
const SMALL_SHARE = 0.2

/**
 * What to spend in a place; null where its money leaves for nothing anyway, where a fee is the better choice, or where
 * nothing is known that spending would save.
 *
 * @param planned the last day that plans look at
 */
export function howToUse(found: LedgerPlace, span: Span, planned: Day): UseUp | null {
  const { place, lapseIsUnknown, noWay, isOpen } = found
  if (place.ways.some((way) => leavesFreely(way, place, span))) return null
  const paced = bestUse(place, span)
  // Where the usual is too little to keep anything, what would keep it is said all the same.
  const isTooSlow = paced.spent === 0 && paced.lost > 0 && place.weekly !== null
  const asked = isTooSlow ? { ...place, weekly: null } : place
  const use = isTooSlow ? bestUse(asked, span) : paced
  if (use.spent === 0 && use.way !== null) return null
  const way = place.ways.find(({ id }) => id === use.way) ?? null
  const alone = bestUse({ ...place, weekly: 0, ways: [] }, span)
  const outNow = cheapestNow(place, span)
  // What can wait is said only where a way out is dear, or there surely is none: any other is a plan's to weigh.
  const canWait = use.spent === 0
  const isWorthWaiting = outNow === null ? !isOpen : outNow.cost > SMALL_SHARE * place.balance
  if (canWait && !isWorthWaiting) return null
  const isTouch = use.way === null && use.spent === 1 && place.whileUntouched.length > 0
  return {
    account: place.id,
    balance: place.balance,
    parts: gathered(partsOf(asked, span, use), planned),
    use,
    opening: way && openingOf(way, use, place),
    mostLeft: way && way.most < place.balance ? way.most : null,
    isTouch,
    loses: firstLoss(found),
    keeps: alone.lost - lossOf(use),
    outNow,
    weekly: place.weekly,
    lapseIsUnknown,
    noWay,
    restIsUnknown: isOpen,
    comesFirst:
      use.way !== null &&
      use.spent <= SMALL_SHARE * place.balance &&
      lossOf(use) < (outNow?.cost ?? Infinity),
  }
}

/** Whether all of it leaves today for nothing, however little is there. */
function leavesFreely(way: WayOut, { balance }: Place, { from }: Span): boolean {
  const isNow = way.from <= from && way.until >= from && way.spentAtLeast === 0
  if (!isNow || balance < way.least || balance > way.most) return false
  const { paid, cost } = way.outcomeOf(balance)
  return cost === 0 && paid === balance
}

function cheapestNow({ balance, ways }: Place, { from }: Span): UseUp['outNow'] {
  const costs = ways
    .filter((way) => way.from <= from && way.until >= from && way.spentAtLeast <= 0)
    .filter(({ least, most }) => balance >= least && balance <= most)
    .map((way) => ({ route: way.id, cost: way.outcomeOf(balance).cost }))
  return costs.sort((a, b) => a.cost - b.cost)[0] ?? null
}

function openingOf(way: WayOut, { deposit }: Use, { balance }: Place): Opening {
  if (way.spentAtLeast > 0) return 'share-spent'
  if (way.most < balance) return 'small-rest'
  return deposit > 0 ? 'deposit' : 'cheaper'
}

function firstLoss({
  place: { lapses, whileUntouched },
  closesOn,
  unclaimedOn,
}: LedgerPlace): UseUp['loses'] {
  const [first] = [
    ...lapses.map((loss) => ({
      ...loss,
      why: loss.on === closesOn ? ('closes' as const) : ('lapses' as const),
    })),
    ...whileUntouched.map((loss) => ({ ...loss, why: 'untouched' as const })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  if (!first) return null
  return first.why !== 'closes' && unclaimedOn.includes(first.on) ? { ...first, why: 'unclaimed' } : first
}
