import { addDays, type Day } from '../../../shared/day'
import type { DatedLoss, Place, Span, WayOut } from '../../../shared/use-up/place'
import type { Random } from '../../support/random'

const from = '2026-11-22' as Day

/** Few days, small sums, every feature: what a search through everything can answer. */
export const smallSpan: Span = { from, to: addDays(from, 4) }

export function smallPlace(random: Random): Place {
  const balance = random.upTo(7)
  return {
    id: 'place',
    balance,
    lapses: lossesUpTo(balance, random),
    whileUntouched: random.below(3) === 0 ? lossesUpTo(4, random) : [],
    weekly: random.below(2) === 0 ? null : 1 + random.upTo(12),
    ways: Array.from({ length: random.upTo(2) }, (_, i) => smallWay(`way ${i}`, random)),
  }
}

function lossesUpTo(most: number, random: Random): DatedLoss[] {
  const losses: DatedLoss[] = []
  let left = most
  for (let after = random.upTo(2); after <= 4; after += 1 + random.upTo(2)) {
    const amount = Math.min(left, random.upTo(4))
    left -= amount
    if (amount > 0) losses.push({ on: addDays(from, after), amount })
  }
  return losses
}

function smallWay(id: string, random: Random): WayOut {
  const least = random.upTo(2)
  const opens = random.below(3) === 0 ? random.upTo(3) : 0
  const spentAtLeast = random.below(2) === 0 ? random.upTo(5) : 0
  const edge = 1 + random.upTo(5)
  const [fixed, ppm, fixedAbove, ppmAbove] = [
    random.upTo(2),
    random.upTo(4) * 100_000,
    random.upTo(2),
    random.upTo(4) * 100_000,
  ]
  const step = random.below(4) === 0 ? 2 : 1
  const costOf = (sum: number): number =>
    Math.min(
      sum,
      sum < edge
        ? fixed + Math.ceil((sum * ppm) / 1_000_000)
        : fixedAbove + Math.ceil((sum * ppmAbove) / 1_000_000),
    )
  return {
    id,
    spentAtLeast,
    spentAtMost: random.below(5) === 0 ? spentAtLeast + random.upTo(2) : null,
    least,
    most: random.below(2) === 0 ? least + random.upTo(4) : Number.MAX_SAFE_INTEGER,
    from: addDays(from, opens),
    until: random.below(3) === 0 ? addDays(from, opens + random.upTo(3)) : ('9999-12-31' as Day),
    outcomeOf: (rest) => {
      const sum = rest - (rest % step)
      return { paid: sum - costOf(sum), cost: costOf(sum) }
    },
    edges: [Math.ceil(edge / step) * step],
    deposit: random.below(4) === 0 ? 3 : 0,
  }
}
