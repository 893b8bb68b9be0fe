#!/usr/bin/env bash
# exceljs 4.4.0 with papaparse 5.7.1: a workbook's date that is turned into CSV on a machine in New York is written with
# the day before: 1 February 2024 becomes 2024-01-31T19:00:00-05:00. Read from the xlsx it is midnight of the right day in
# UTC, the CSV is written in the machine's own zone. Papa Parse hands on the text, whose first ten characters are a day.
# Expected: 2024-02-01. A date of a spreadsheet is a count of days without a zone (ECMA-376, part 1, 18.17.4), and both
# ends of this way, the reading and the writing, are one library in one run. (An option of the writing, dateUTC, mends it.)
# Why it matters: a statement opened and saved as CSV in America has each row a day early, those of the first of a month in
# the month before.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund exceljs@4.4.0 papaparse@5.7.1

cat >probe.cjs <<'JS'
const exceljs = require('exceljs')
const papaparse = require('papaparse')

async function main() {
  const source = new exceljs.Workbook()
  source.addWorksheet('statement').addRows([
    ['Day', 'Amount'],
    [new Date('2024-02-01T00:00:00Z'), -5],
  ])
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(await source.xlsx.writeBuffer())
  const csv = (await workbook.csv.writeBuffer()).toString()
  const [row] = papaparse.parse(csv, { header: true }).data
  console.log(process.env.TZ, row.Day, '->', row.Day.slice(0, 10))
}
main()
JS
for zone in UTC Asia/Seoul America/New_York; do TZ=$zone node probe.cjs; done | tee seen.txt

diff seen.txt - <<'SEEN'
UTC 2024-02-01T00:00:00+00:00 -> 2024-02-01
Asia/Seoul 2024-02-01T09:00:00+09:00 -> 2024-02-01
America/New_York 2024-01-31T19:00:00-05:00 -> 2024-01-31
SEEN
