#!/usr/bin/env bash
# currency-codes 2.2.0, currency-codes-ts 3.0.0 and @dinero.js/currencies 2.0.0-alpha.15: XCG, the Caribbean guilder, is no
# currency. The first two give Curaçao and Sint Maarten ANG alone, though the first one's list is of June 2024; Node's own
# Intl takes XCG as it takes any three letters.
# Expected: XCG with two decimals. ISO 4217 has it since amendment 176 of December 2023, in use since 31 March 2025; ANG is no
# legal tender since 1 July 2025.
# Why it matters: every statement of a bank in Curaçao or Sint Maarten since then is in XCG. Its rows are refused as of an
# unknown currency, or two accounts of one bank look like two currencies of which one has no rate.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund currency-codes@2.2.0 currency-codes-ts@3.0.0 @dinero.js/currencies@2.0.0-alpha.15

cat >probe.cjs <<'JS'
const plain = require('currency-codes')
const typed = require('currency-codes-ts')
const dinero = require('@dinero.js/currencies')

console.log('currency-codes, list of', plain.publishDate)
for (const code of ['XCG', 'ANG'])
  console.log(
    code,
    'currency-codes:', plain.code(code)?.digits ?? 'unknown',
    'currency-codes-ts:', typed.code(code)?.digits ?? 'unknown',
    'dinero.js:', dinero[code]?.exponent ?? 'unknown',
  )
console.log('Curaçao:', plain.country('Curaçao').map(({ code }) => code).join(' '))
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
currency-codes, list of 2024-06-25
XCG currency-codes: unknown currency-codes-ts: unknown dinero.js: unknown
ANG currency-codes: 2 currency-codes-ts: 2 dinero.js: 2
Curaçao: ANG
SEEN
