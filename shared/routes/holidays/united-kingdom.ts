import type { Day } from '../../day'

/** United Kingdom: bank holidays of England and Wales (gov.uk/bank-holidays). */
export const unitedKingdom = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
] as readonly string[] as readonly Day[]
