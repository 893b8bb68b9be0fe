#!/usr/bin/env bash
# exceljs 4.4.0: an amount becomes a Date where its number format has a letter of a date as a literal after a backslash:
# 1500000 shown as 1.5M, 1,500,000 dhs or Rs1,500,000 is 9 November 6006. The letter after the backslash is taken for
# months, days or seconds. Letters in quotes are not.
# Expected: the number 1500000. ECMA-376, part 1, 18.8.31: a backslash shows the next character as it is; 0.0,,\M is
# Excel's own spelling of "millions".
# Why it matters: the amount is gone, and a reader that takes the first date of a row for its day takes this one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3

cat >probe.cjs <<'JS'
const exceljs = require('exceljs')
const xlsx = require('@e965/xlsx')

const formats = ['#,##0', '0.0,,"M"', '0.0,,\\M', '#,##0\\ \\d\\h\\s', '\\R\\s#,##0']
const rows = formats.map((format) => [{ t: 'n', v: 1500000, z: format }])
const sheet = xlsx.utils.aoa_to_sheet(rows)
const book = xlsx.utils.book_new()
xlsx.utils.book_append_sheet(book, sheet, 'statement')
const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })

async function main() {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes)
  const shown = xlsx.read(bytes).Sheets.statement
  formats.forEach((format, at) => {
    const { value } = workbook.worksheets[0].getCell(at + 1, 1)
    const read = value instanceof Date ? value.toISOString().slice(0, 10) : value
    console.log(format, 'shown:', shown[`A${at + 1}`].w, 'read:', read)
  })
}
main()
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
#,##0 shown: 1,500,000 read: 1500000
0.0,,"M" shown: 1.5M read: 1500000
0.0,,\M shown: 1.5M read: 6006-11-09
#,##0\ \d\h\s shown: 1,500,000 dhs read: 6006-11-09
\R\s#,##0 shown: Rs1,500,000 read: 6006-11-09
SEEN
