#!/usr/bin/env bash
# date-holidays 3.37.0: the weekday between two Japanese holidays is a holiday to it in 2026 (22 September) but not in 2032
# (21 September) or 2049 (21 September): only one date of September is foreseen for it.
# Expected: a holiday in all three years. Act on National Holidays (1948, law no. 178), article 3, paragraph 3: a day whose
# day before and day after are both national holidays is a holiday. In 2032 and 2049 these are Respect for the Aged Day
# (third Monday, the 20th) and Autumnal Equinox Day (the 22nd), both of which the library has.
# Why it matters: banks are closed; a transfer is said to arrive a day before it can.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund date-holidays@3.37.0 @holiday-jp/holiday_jp@2.5.1

cat >probe.cjs <<'JS'
const Holidays = require('date-holidays')
const japan = require('@holiday-jp/holiday_jp')

const library = new Holidays('JP')
for (const year of [2026, 2032, 2049]) {
  const named = library
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.startsWith(`${year}-09`))
    .map(({ date }) => date.slice(8, 10))
  const official = japan
    .between(new Date(year, 8, 1), new Date(year, 8, 30))
    .map(({ date }) => String(new Date(date).getUTCDate()))
  console.log(`${year}-09`, 'date-holidays:', named.join(' '), 'holiday_jp:', official.join(' '))
}
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
2026-09 date-holidays: 21 22 23 holiday_jp: 21 22 23
2032-09 date-holidays: 20 22 holiday_jp: 20 21 22
2049-09 date-holidays: 20 22 holiday_jp: 20 21 22
SEEN
