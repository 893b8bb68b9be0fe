import type { Account } from '../../shared/model'
import { otherColor, seriesColors } from './series-colors'

/**
 * The colour of each place, the same on every screen: by its turn among all places, and where there are more of them than
 * colours, among those of its currency, since these are what a chart shows together.
 */
export function placeColors(places: readonly Account[]): ReadonlyMap<string, string> {
  const isMany = places.length > seriesColors.length
  const turns = new Map<string, number>()
  return new Map(
    places.map(({ id, currency }) => {
      const among = isMany ? currency : ''
      const turn = turns.get(among) ?? 0
      turns.set(among, turn + 1)
      return [id, seriesColors[turn % seriesColors.length] ?? otherColor]
    }),
  )
}

/** The colours of the things of one chart, all different: each its own, or where an earlier one has that, one still free. */
export function toldApart(colors: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return colors.map((own) => {
    const color = taken.has(own)
      ? (seriesColors.find((one) => !taken.has(one) && !colors.includes(one)) ?? own)
      : own
    taken.add(color)
    return color
  })
}
