import { china } from './china'
import { euroArea } from './euro-area'
import { japan } from './japan'
import { korea } from './korea'
import { unitedKingdom } from './united-kingdom'
import { unitedStates } from './united-states'
import type { HolidayTable } from './holiday-table'

/** Every table of bank holidays, 2026 and 2027; weekends are left out. To add a country: write its file, add its line. */
export const holidays: HolidayTable = {
  CN: china,
  EU: euroArea,
  GB: unitedKingdom,
  JP: japan,
  KR: korea,
  US: unitedStates,
}
