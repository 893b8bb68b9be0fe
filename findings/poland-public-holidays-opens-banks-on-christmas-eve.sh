#!/usr/bin/env bash
# poland-public-holidays 4.0.0: 24 December is a working day to it in 2025 and 2026.
# Expected: a holiday since 2025. Poland's act of 6 December 2024, in force since 1 February 2025, added Christmas Eve to the
# act on days off of 18 January 1951. date-holidays 3.37.0 has it.
# Why it matters: no bank settles that day; with the two days of Christmas after it, and a weekend in 2025 and 2026, money
# said to arrive on the 24th arrives on the 28th or 29th.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund poland-public-holidays@4.0.0 date-holidays@3.37.0

cat >probe.cjs <<'JS'
const { isHoliday, isWorkingDay } = require('poland-public-holidays')
const Holidays = require('date-holidays')

const library = new Holidays('PL')
for (const year of [2024, 2025, 2026]) {
  const day = new Date(Date.UTC(year, 11, 24))
  const others = library.isHoliday(new Date(`${year}-12-24T12:00:00+01:00`))
  console.log(
    `${year}-12-24`,
    'holiday:', isHoliday(day),
    'working day:', isWorkingDay(day),
    'date-holidays:', others !== false && others.some(({ type }) => type === 'public'),
  )
}
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
2024-12-24 holiday: false working day: true date-holidays: false
2025-12-24 holiday: false working day: true date-holidays: true
2026-12-24 holiday: false working day: true date-holidays: true
SEEN
