import type { Day } from '../../day'

/**
 * Euro area: closing days of the TARGET system (European Central Bank): New Year, Good Friday, Easter Monday, 1 May, 25 and
 * 26 December.
 */
export const euroArea = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-12-25',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
] as readonly string[] as readonly Day[]
