#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (the SheetJS community edition): a bank's CSV with semicolons and decimal commas is read with amounts a
# hundred times too large or a thousand times too small. -1,50 is -150, 1.234,56 is 1.23456, 12,5 is 125, without any sign
# of doubt. The semicolon is found; the comma of the same file is taken for grouping.
# Expected: text, or -1.5 and 1234.56. Where the field separator is the semicolon, it is because the comma is the decimal
# mark (CLDR gives de, fr, es, it, nl, pt and sv the comma). -1,50 is no grouping in any locale: groups have three digits,
# in CLDR's Indian ones two before three.
# Why it matters: the one file has both errors at once, so that no single factor would mend it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3

cat >probe.cjs <<'JS'
const xlsx = require('@e965/xlsx')

const file = `Buchungstag;Text;Betrag
31.01.2024;Kaffee;-1,50
01.02.2024;Gehalt;1.234,56
02.02.2024;Zinsen;12,5
03.02.2024;Miete;-1.000,00
`
const book = xlsx.read(file, { type: 'string' })
const rows = xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]])
for (const { Text, Betrag } of rows) console.log(Text, typeof Betrag, Betrag)
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
Kaffee number -150
Gehalt number 1.23456
Zinsen number 125
Miete number -1
SEEN
