#!/usr/bin/env bash
# exceljs 4.4.0 with @e965/xlsx 0.20.3 (the SheetJS community edition): a workbook that counts days from 1904, written by
# the one, is read by the other with every date four years and a day early: 1 February 2024 is 31 January 2020. The writer
# says date1904="true"; the reader knows only date1904="1".
# Expected: 1 February 2024. ECMA-376, part 1, 18.2.28: date1904 of workbookPr is an xsd:boolean, and XML Schema, part 2,
# 3.2.2, gives a boolean the four forms true, false, 1 and 0.
# Why it matters: workbooks of old Excel for Mac keep counting from 1904; every row of such a statement is on a wrong day,
# and all by the same span, so that nothing looks odd.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3

cat >probe.cjs <<'JS'
const exceljs = require('exceljs')
const xlsx = require('@e965/xlsx')

const file = (date1904, days) => {
  const book = xlsx.utils.book_new()
  book.Workbook = { WBProps: { date1904 } }
  xlsx.utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: days, z: 'yyyy-mm-dd' } }, 'statement')
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })
}
const day = (date) => date.toISOString().slice(0, 10)

async function main() {
  for (const [date1904, days] of [[false, 45323], [true, 45323 - 1462]]) {
    const bytes = file(date1904, days)
    const shown = xlsx.read(bytes).Sheets.statement.A1.w
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes)
    console.log('from', date1904 ? 1904 : 1900, 'SheetJS:', shown, 'exceljs:', day(workbook.worksheets[0].getCell('A1').value))
  }
}
main()
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
from 1900 SheetJS: 2024-02-01 exceljs: 2024-02-01
from 1904 SheetJS: 2024-02-01 exceljs: 2020-01-31
SEEN
