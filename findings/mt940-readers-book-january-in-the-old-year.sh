#!/usr/bin/env bash
# mt940js 1.3.5, mt940-js 1.0.0 and @centrapay/swift-parser 1.0.1: the entry date of field :61:, which has no year, gets the
# year of the value date. A payment with value date 29 December 2023 that the bank booked on 2 January 2024 is booked on
# 2 January 2023, a year too early; one booked on 29 December 2023 with value date 2 January 2024 a year too late.
# lib-fints 1.5.0 has the second right and the first wrong.
# Expected: the year in which the two dates lie near one another. SWIFT, MT940, field 61, subfields 1 and 2: value date
# YYMMDD, entry date MMDD, the day of booking; the statement's own balances are of 29 December 2023 and 2 January 2024.
# Why it matters: the money's age is wrong by a year, and the row falls out of the period of its own statement.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund mt940js@1.3.5 mt940-js@1.0.0 @centrapay/swift-parser@1.0.1 lib-fints@1.5.0

cat >probe.cjs <<'JS'
const { Parser } = require('mt940js')
const mt940 = require('mt940-js')
const swift = require('@centrapay/swift-parser')

const file = `:20:STARTUMS
:25:10020030/1234567
:28C:1/1
:60F:C231229EUR100,00
:61:2312290102D10,00NTRFNONREF//B1
:86:117?00UEBERWEISUNG
:61:2401021229D20,00NTRFNONREF//B2
:86:117?00UEBERWEISUNG
:62F:C240102EUR70,00
-
`
const day = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date)
const show = (name, transactions, value) =>
  console.log(name, transactions.map((row) => `value ${day(row[value])} booked ${day(row.entryDate)}`).join(', '))

async function main() {
  const { Mt940Parser } = await import('lib-fints')
  show('mt940js:', new Parser().parse(file)[0].transactions, 'date')
  show('mt940-js:', (await mt940.read(Buffer.from(file)))[0].transactions, 'valueDate')
  show('swift-parser:', swift.parse({ type: 'mt940', data: file })[0].transactions, 'date')
  show('lib-fints:', new Mt940Parser(file.replaceAll('\n', '\r\n')).parse()[0].transactions, 'valueDate')
}
main()
JS
TZ=UTC node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
mt940js: value 2023-12-29 booked 2023-01-02, value 2024-01-02 booked 2024-12-29
mt940-js: value 2023-12-29 booked 2023-01-02, value 2024-01-02 booked 2024-12-29
swift-parser: value 2023-12-29 booked 2023-01-02, value 2024-01-02 booked 2024-12-29
lib-fints: value 2023-12-29 booked 2023-01-02, value 2024-01-02 booked 2023-12-29
SEEN
