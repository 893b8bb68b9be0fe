#!/usr/bin/env bash
# qif2json 0.4.0: a grouping comma ends the amount of a split. T-1,234.56 reads -1234.56, but its splits $-1,000.00 and
# $-234.56 read -1 and -234.56.
# Expected: -1000 and -234.56, which make up the whole. QIF writes T and $ the same way, and Quicken groups digits with
# commas in both; the library itself takes the comma out of T.
# Why it matters: the parts of a payment no longer add up, and a category is short of 999.00.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund qif2json@0.4.0

cat >probe.cjs <<'JS'
const { parse } = require('qif2json')

const file = `!Type:Bank
D01/31/2024
T-1,234.56
PLandlord
LHome
SRent
$-1,000.00
SHeating
$-234.56
^
`
const [{ amount, division }] = parse(file, { dateFormat: 'us' }).transactions
console.log('whole:', amount)
console.log('parts:', division.map((part) => `${part.category} ${part.amount}`).join(', '))
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
whole: -1234.56
parts: Rent -1, Heating -234.56
SEEN
