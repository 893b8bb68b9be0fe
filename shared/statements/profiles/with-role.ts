import type { Role } from '../generic/roles'
import type { Mapping } from './mapping'

/**
 * A mapping with another word for a column; null: nothing needed. A role that another column had goes over to this one.
 * Words are apart: a table may have many columns of further ones, and what was the text before is one of those.
 */
export function withRole(mapping: Mapping, cell: number, role: Role | null): Mapping {
  const { columns, notes = [], ...kept } = mapping
  const words = [
    ...(role === 'text' ? [columns.text] : []),
    columns.note,
    ...notes,
    ...(role === 'note' ? [cell] : []),
  ].filter((place, at, all): place is number => place !== undefined && all.indexOf(place) === at)
  const [note, ...further] = words.filter((place) => place !== cell || role === 'note')
  const left = Object.entries(columns).filter(
    ([other, place]) => place !== cell && other !== role && other !== 'note',
  )
  return {
    ...kept,
    columns: {
      ...Object.fromEntries(left),
      ...(role === null || role === 'note' ? {} : { [role]: cell }),
      ...(note === undefined ? {} : { note }),
    },
    ...(further.length > 0 ? { notes: further } : {}),
  }
}
