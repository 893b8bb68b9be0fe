#!/usr/bin/env bash
# mt940js 1.3.5 and @centrapay/swift-parser 1.0.1: every amount and balance is rounded to two decimals, whatever the
# currency. Of 5,125 Kuwaiti dinars paid, one reads 5.12, the other 5.13; a balance of 5,379 becomes 5.38 in both.
# Expected: 5.125 and 5.379. SWIFT, MT940, field 61, subfield 5 is 15d with as many decimals as the currency has; ISO 4217
# gives three to KWD, as to BHD, IQD, JOD, LYD, OMR and TND. The amounts here are chosen so that the file adds up.
# Why it matters: up to half of ten fils is lost or invented a row, and the balance no longer meets the bank's.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund mt940js@1.3.5 @centrapay/swift-parser@1.0.1

cat >probe.cjs <<'JS'
const { Parser } = require('mt940js')
const swift = require('@centrapay/swift-parser')

const file = `:20:STATEMENT
:25:KW81CBKU0000000000001234560101
:28C:1/1
:60F:C240131KWD10,504
:61:2401310131D5,125NTRFNONREF
:86:TRANSFER
:62F:C240131KWD5,379
-
`
const show = (name, { openingBalance, transactions, closingBalance }) =>
  console.log(name, Number(openingBalance), Number(transactions[0].amount), Number(closingBalance))

show('mt940js:', new Parser().parse(file)[0])
show('swift-parser:', swift.parse({ type: 'mt940', data: file })[0])
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
mt940js: 10.5 -5.12 5.38
swift-parser: 10.5 -5.13 5.38
SEEN
