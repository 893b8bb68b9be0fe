#!/usr/bin/env bash
# @date/holidays-us 0.4.0: its bank() calendar closes banks on the Friday before a holiday that falls on a Saturday (3 July
# 2026, 24 December 2027), and keeps them open on Juneteenth (19 June).
# Expected: open on these Fridays, closed on 19 June. Federal Reserve, K.8, holidays observed 2026 to 2030: for holidays
# falling on Saturday the Reserve Banks are open the preceding Friday; Juneteenth is a holiday (Public Law 117-17, 2021).
# The README: "USA public and bank holidays". The rule of the Friday is that of federal offices (5 U.S.C. 6103).
# Why it matters: ACH and wires run on the Friday and not on 19 June; a transfer's day of arrival is off by one both times.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund @date/holidays-us@0.4.0

cat >probe.cjs <<'JS'
const banks = require('@date/holidays-us').bank()

for (const day of ['2026-06-19', '2026-07-03', '2026-11-26', '2027-07-05', '2027-12-24']) {
  const [year, month, date] = day.split('-').map(Number)
  console.log(day, banks.isHoliday(new Date(year, month - 1, date)) ? 'closed' : 'open')
}
JS
TZ=America/New_York node probe.cjs | tee seen.txt

# By the Federal Reserve: closed, open, closed, closed, open.
diff seen.txt - <<'SEEN'
2026-06-19 open
2026-07-03 closed
2026-11-26 closed
2027-07-05 closed
2027-12-24 closed
SEEN
