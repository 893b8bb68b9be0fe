import type { Simulation } from './simulation'

/** What has become of money at the end, as value: the four add up to the money. Trouble and waiting are no money. */
export interface Fate {
  /** In destinations, or on its way there. */
  readonly arrives: number
  /** Taken on the way: fees and what exchange keeps. */
  readonly costs: number
  /** Lapsed where it lay, or taken from it there. */
  readonly lapses: number
  /** Still where it can be moved from. */
  readonly stays: number
}

/**
 * What has become of money where a plan was carried out.
 *
 * @param money all there was, as score
 */
export function fateOf(sim: Simulation, money: number): Fate {
  const arrives = sim.accounts.reduce(
    (sum, { index, isDestination, unit }) => sum + (isDestination ? (sim.received[index] ?? 0) * unit : 0),
    0,
  )
  const costs = sim.fees + sim.exchange
  const lapses = sim.expired + sim.drained
  const { scale } = sim.model
  return {
    arrives: arrives / scale,
    costs: costs / scale,
    lapses: lapses / scale,
    stays: (money - arrives - costs - lapses) / scale,
  }
}
