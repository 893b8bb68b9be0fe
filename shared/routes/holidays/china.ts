import type { Day } from '../../day'

/**
 * China: days off by the State Council's yearly notice for 2026; for 2027, whose notice was not out, the statutory days
 * alone (Regulation on Public Holidays, 2024 revision). Working weekends count as closed: that is never too early.
 */
export const china = [
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-02-23',
  '2026-04-06',
  '2026-05-01',
  '2026-05-04',
  '2026-05-05',
  '2026-06-19',
  '2026-09-25',
  '2026-10-01',
  '2026-10-02',
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
  '2027-01-01',
  '2027-02-05',
  '2027-02-08',
  '2027-04-05',
  '2027-06-09',
  '2027-09-15',
  '2027-10-01',
] as readonly string[] as readonly Day[]
