#!/usr/bin/env bash
# pdf-parse 1.1.1: the cells of a line of a statement are joined without anything between them. A credit of 7 with a balance
# of 250,007 is "7250,007", which reads as 7,250,007; "Fee 12" with 500 and 249,507 is "Fee 12500249,507".
# Expected: a space, or any mark, where a column ends. In the PDF each cell is a text of its own at a place of its own
# (ISO 32000-1, 9.4: Td and Tj), here 80 points from the next; unpdf 1.7.0, on the same PDF.js, puts spaces there.
# Why it matters: where one amount ends and the next begins cannot be told from the text any more, and a pattern for amounts
# finds one that nobody paid.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund pdf-parse@1.1.1 pdf-lib@1.17.1 unpdf@1.7.0

cat >probe.mjs <<'JS'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import parse from 'pdf-parse/lib/pdf-parse.js'
import { extractText } from 'unpdf'

const lines = [
  ['Date', 'Text', 'Out', 'In', 'Balance'],
  ['2024-01-31', 'Coffee', '1,000', '', '250,000'],
  ['2024-02-01', 'Interest', '', '7', '250,007'],
  ['2024-02-02', 'Fee 12', '500', '', '249,507'],
]
const statement = await PDFDocument.create()
const font = await statement.embedFont(StandardFonts.Helvetica)
const page = statement.addPage([595, 842])
lines.forEach((cells, line) =>
  cells.forEach((cell, column) => {
    if (cell) page.drawText(cell, { x: 50 + 80 * column, y: 800 - 20 * line, size: 10, font })
  }),
)
const bytes = await statement.save({ useObjectStreams: false })

const show = (name, text) => text.trim().split('\n').forEach((line) => console.log(name, line))
show('pdf-parse:', (await parse(Uint8Array.from(bytes))).text)
show('unpdf:', (await extractText(Uint8Array.from(bytes), { mergePages: true })).text)
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
pdf-parse: DateTextOutInBalance
pdf-parse: 2024-01-31Coffee1,000250,000
pdf-parse: 2024-02-01Interest7250,007
pdf-parse: 2024-02-02Fee 12500249,507
unpdf: Date Text Out In Balance
unpdf: 2024-01-31 Coffee 1,000 250,000
unpdf: 2024-02-01 Interest 7 250,007
unpdf: 2024-02-02 Fee 12 500 249,507
SEEN
