import type { Account } from '../../shared/model'
import { otherColor, seriesColors } from './series-colors'

/** The colour of each place, the same on every screen: by its turn among all places. */
export function placeColors(places: readonly Account[]): ReadonlyMap<string, string> {
  return new Map(places.map(({ id }, index) => [id, seriesColors[index % seriesColors.length] ?? otherColor]))
}
