#!/usr/bin/env bash
# js-excel-date-convert 1.0.2: toExcelDate() rounds to the nearest day, so each moment from noon on (UTC) is given the next
# day's number. 18:00 on 31 January 2024 becomes 45323, which fromExcelDate() reads as 1 February.
# Expected: 45322, or 45322.75 with the time. In a spreadsheet the whole part of the number is the day and the fraction the
# time of day (ECMA-376, part 1, 18.17.4.1), and the README promises to convert "between Excel and JS dates".
# Why it matters: half of a day's payments move to the next day, those of a month's last evening into the next month.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund js-excel-date-convert@1.0.2

cat >probe.cjs <<'JS'
const { fromExcelDate, toExcelDate } = require('js-excel-date-convert')

for (const time of ['00:00', '06:00', '11:59', '12:00', '18:00']) {
  const days = toExcelDate(new Date(`2024-01-31T${time}Z`))
  console.log(`2024-01-31 ${time}`, days, fromExcelDate(days).toISOString().slice(0, 10))
}
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
2024-01-31 00:00 45322 2024-01-31
2024-01-31 06:00 45322 2024-01-31
2024-01-31 11:59 45322 2024-01-31
2024-01-31 12:00 45323 2024-02-01
2024-01-31 18:00 45323 2024-02-01
SEEN
