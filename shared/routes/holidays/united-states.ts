import type { Day } from '../../day'

/**
 * United States: holidays of the Federal Reserve Banks (frbservices.org). One that falls on a Saturday is not moved, one on a
 * Sunday is kept on Monday.
 */
export const unitedStates = [
  '2026-01-01',
  '2026-01-19',
  '2026-02-16',
  '2026-05-25',
  '2026-06-19',
  '2026-09-07',
  '2026-10-12',
  '2026-11-11',
  '2026-11-26',
  '2026-12-25',
  '2027-01-01',
  '2027-01-18',
  '2027-02-15',
  '2027-05-31',
  '2027-07-05',
  '2027-09-06',
  '2027-10-11',
  '2027-11-11',
  '2027-11-25',
] as readonly string[] as readonly Day[]
