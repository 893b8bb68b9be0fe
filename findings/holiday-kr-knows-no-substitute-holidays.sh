#!/usr/bin/env bash
# holiday-kr 0.1.5: isSolarHoliday() is false on every Korean substitute holiday, ten years and more after they came in.
# Expected: true. Decree on public holidays of government offices, article 3 (since 5 November 2013 for New Year, Chuseok
# and Children's Day, since 2021 for the national days, since 2023 for Buddha's Birthday and Christmas) and the Act on
# Public Holidays (2021), article 3. The library describes itself as a check of Korean holidays.
# Why it matters: these are Mondays to Wednesdays on which banks are closed; money planned for them comes a day later.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund holiday-kr@0.1.5 @hyunbinseo/holidays-kr@5.2027.1

cat >probe.mjs <<'JS'
import korea from 'holiday-kr'
import { getHolidayPreset } from '@hyunbinseo/holidays-kr'

for (const year of ['2024', '2025', '2026']) {
  const substitutes = Object.entries(await getHolidayPreset(year))
    .filter(([, names]) => names.some((name) => name.startsWith('대체공휴일')))
    .map(([day]) => day)
  const known = substitutes.filter((day) => korea.isSolarHoliday(...day.split('-').map(Number)))
  console.log(substitutes.join(' '), 'known:', known.length)
}
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
2024-02-12 2024-05-06 known: 0
2025-03-03 2025-05-06 2025-10-08 known: 0
2026-03-02 2026-05-25 2026-08-17 2026-10-05 known: 0
SEEN
