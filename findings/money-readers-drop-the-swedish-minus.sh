#!/usr/bin/env bash
# currency.js 2.0.4, accounting 0.4.1, accounting-js 2.0.3, currency-formatter 1.5.9 and numeral 2.0.6: an amount with the
# minus sign U+2212 is read as positive, without an error even where currency.js is asked for one (errorOnInvalid).
# accounting and currency-formatter take 5,50- of German and SAP exports for positive as well.
# Expected: negative, or refused. U+2212 is the minus sign of numbers in CLDR for sv, nb, fi, et, lt, hr and sl, so it is
# what Intl.NumberFormat writes there, and what banks of these countries put into their files.
# Why it matters: every payment becomes income of the same sum; a balance is off by twice all that was spent.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund currency.js@2.0.4 accounting@0.4.1 accounting-js@2.0.3 \
  currency-formatter@1.5.9 numeral@2.0.6

cat >probe.cjs <<'JS'
const currency = require('currency.js')
const accounting = require('accounting')
const accountingJs = require('accounting-js')
const formatter = require('currency-formatter')
const numeral = require('numeral')

const swedish = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 }).format(-5.5)
const codes = [...swedish].map((letter) => letter.codePointAt(0).toString(16)).join(' ')
console.log('Swedish -5.5 is', codes)
for (const [name, text] of [['Swedish', swedish], ['ASCII', '-5,50'], ['trailing', '5,50-']])
  console.log(
    name,
    'currency.js:', currency(text, { decimal: ',', separator: '.' }).value,
    'accounting:', accounting.unformat(text, ','),
    'accounting-js:', accountingJs.unformat(text, ','),
    'currency-formatter:', formatter.unformat(text, { code: 'SEK' }),
  )
console.log('numeral, of −5.50:', numeral('\u22125.50').value(), 'of -5.50:', numeral('-5.50').value())
console.log('asked for errors:', currency(swedish, { decimal: ',', separator: '.', errorOnInvalid: true }).value)
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
Swedish -5.5 is 2212 35 2c 35 30
Swedish currency.js: 5.5 accounting: 5.5 accounting-js: 5.5 currency-formatter: 5.5
ASCII currency.js: -5.5 accounting: -5.5 accounting-js: -5.5 currency-formatter: -5.5
trailing currency.js: NaN accounting: 5.5 accounting-js: -5.5 currency-formatter: 5.5
numeral, of −5.50: 5.5 of -5.50: -5.5
asked for errors: 5.5
SEEN
