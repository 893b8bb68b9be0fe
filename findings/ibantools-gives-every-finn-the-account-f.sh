#!/usr/bin/env bash
# ibantools 4.5.4: extractIBAN() of any Finnish IBAN has accountNumber 'F', the first letter of FI, so that all accounts of
# Finland are one. For Germany and Norway it gives the digits of the account.
# Expected: the account's digits, or none, as for countries without a place for it. SWIFT, IBAN Registry, Finland: BBAN of
# 3!n11!n, of which the last eleven digits tell the account within the bank. The library's documentation shows
# accountNumber '0417164300' for NL91ABNA0417164300.
# Why it matters: statements filed by bank and account number put two accounts of one bank into one; a person's second
# account never appears and its money is counted in the first.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund ibantools@4.5.4

cat >probe.cjs <<'JS'
const { extractIBAN } = require('ibantools')

for (const number of ['DE89370400440532013000', 'NO9386011117947', 'FI1410093000123458', 'FI4250001510000023']) {
  const { valid, bankIdentifier, accountNumber } = extractIBAN(number)
  console.log(number, 'valid:', valid, 'bank:', bankIdentifier, 'account:', accountNumber)
}
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
DE89370400440532013000 valid: true bank: 37040044 account: 0532013000
NO9386011117947 valid: true bank: 8601 account: 86011117947
FI1410093000123458 valid: true bank: 100 account: F
FI4250001510000023 valid: true bank: 500 account: F
SEEN
