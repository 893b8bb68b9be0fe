#!/usr/bin/env bash
# date-holidays 3.37.0: the three days of Korean New Year begin with the day itself. In 2025 the library has 29, 30 and 31
# January; in 2026 it has 17, 18 and 19 February. The eve is a business day to it, the fourth day a holiday.
# Expected: 28 to 30 January 2025, 16 to 18 February 2026. Korea's Act on Public Holidays (2021), article 2, and the
# decree on public holidays of government offices, article 2: the day before New Year's Day, the day, and the day after.
# The library has Chuseok, with the same wording in the same article, right.
# Why it matters: banks are closed on the eve; a withdrawal planned for it arrives three days later than promised, and on
# the fourth day, when banks are open, none is planned.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund date-holidays@3.37.0 @hyunbinseo/holidays-kr@5.2027.1

cat >probe.mjs <<'JS'
import Holidays from 'date-holidays'
import { isHoliday } from '@hyunbinseo/holidays-kr'

const library = new Holidays('KR')
const closed = (day) => {
  const found = library.isHoliday(new Date(`${day}T12:00:00+09:00`))
  return found !== false && found.some(({ type }) => type === 'public' || type === 'bank')
}
for (const [month, ...days] of [
  ['2025-01', 28, 29, 30, 31],
  ['2026-02', 16, 17, 18, 19],
  ['2026-09', 23, 24, 25, 26, 27],
])
  for (const day of days.map((of) => `${month}-${of}`))
    console.log(day, 'date-holidays:', closed(day), 'official gazette:', await isHoliday(day))
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
2025-01-28 date-holidays: false official gazette: true
2025-01-29 date-holidays: true official gazette: true
2025-01-30 date-holidays: true official gazette: true
2025-01-31 date-holidays: true official gazette: false
2026-02-16 date-holidays: false official gazette: true
2026-02-17 date-holidays: true official gazette: true
2026-02-18 date-holidays: true official gazette: true
2026-02-19 date-holidays: true official gazette: false
2026-09-23 date-holidays: false official gazette: false
2026-09-24 date-holidays: true official gazette: true
2026-09-25 date-holidays: true official gazette: true
2026-09-26 date-holidays: true official gazette: true
2026-09-27 date-holidays: false official gazette: false
SEEN
