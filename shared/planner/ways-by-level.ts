import type { Gain } from './convolve'
import type { MostWaived, Way } from './gains'
import type { Levelled } from './quota-states'

/**
 * The ways of sending, apart by what a quota has used already, rounded down to a level: what it can still waive there,
 * and the level that each amount lifts it to, rounded down too. So a plan never finds a quota fuller here than it is.
 */
export function waysByLevel(
  { quota, levels, step }: Levelled,
  waysWith: (waived: MostWaived) => readonly Way[],
  mostWaived: MostWaived,
): Way[] {
  return Array.from({ length: levels + 1 }, (_, from) => from).flatMap((from) => {
    const left = Math.ceil((levels - from) * step)
    const atLevel: MostWaived = (index) => {
      const most = mostWaived(index)
      return index === quota && most !== null ? Math.min(most, left) : most
    }
    return waysWith(atLevel).flatMap((way) => {
      // On top of an amount comes a fee, so that what is taken out does not tell the amount.
      if (way.terms.onTop) return [{ ...way, spends: { from, by: 0 } }]
      const largest = way.terms.limits.includes(quota) ? left : Infinity
      return Array.from({ length: levels + 1 }, (_, by): Way => {
        const to = by === levels ? Infinity : Math.ceil((by + 1) * step) - 1
        const gains = way.gains.flatMap((gain) => part(gain, Math.ceil(by * step), Math.min(to, largest)))
        return { ...way, gains, spends: { from, by } }
      }).filter(({ gains }) => gains.length > 0)
    })
  })
}

/** The part of a gain between two amounts. */
function part(gain: Gain, least: number, most: number): Gain[] {
  const from = Math.max(gain.from, least)
  const to = Math.min(gain.to, most)
  return from > to ? [] : [{ from, to, at: gain.at + gain.slope * (from - gain.from), slope: gain.slope }]
}
