#!/usr/bin/env bash
# read-excel-file 9.3.17: a date shown with the Japanese era, in Excel's own format [$-411]ggge"年"m"月"d"日", comes out as
# the number 45322. The same day in the formats yyyy-mm-dd and yyyy"年"m"月"d"日" is a Date.
# Expected: a Date. The README: each value is a string, number, boolean or Date; ECMA-376, part 1, 18.8.31 lists g (era) and
# e (year of the era) among the codes of dates, and Excel in Japan offers this format in its list.
# Why it matters: in a statement of a Japanese bank the column of days is one of amounts of about 45 thousand yen.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0

cat >probe.mjs <<'JS'
import exceljs from 'exceljs'
import { readSheet } from 'read-excel-file/node'

const formats = ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-411]ggge"年"m"月"d"日"', '[$-411]ge.m.d']
const workbook = new exceljs.Workbook()
const sheet = workbook.addWorksheet('statement')
formats.forEach((format, at) => {
  const cell = sheet.getCell(at + 1, 1)
  cell.value = new Date('2024-01-31T00:00:00Z')
  cell.numFmt = format
})
await workbook.xlsx.writeFile('statement.xlsx')
const rows = await readSheet('statement.xlsx')
rows.forEach(([value], at) => console.log(formats[at], value instanceof Date ? value.toISOString().slice(0, 10) : value))
JS
TZ=UTC node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
yyyy-mm-dd 2024-01-31
yyyy"年"m"月"d"日" 2024-01-31
[$-411]ggge"年"m"月"d"日" 45322
[$-411]ge.m.d 45322
SEEN
