#!/usr/bin/env bash
# mt940-js 1.0.0: two payments of one day and amount to different people, with different texts and different references of
# the bank, get the same transaction id. The id is made before field :86: is read, and the bank's reference in :61: is
# dropped unless it has exactly 16 characters.
# Expected: different ids. The README: the default id is the MD5 of the whole transaction as JSON. SWIFT, MT940, field 61,
# subfield 8 is [//16x]: up to 16 characters.
# Why it matters: an app that tells rows apart by this id keeps one of two real payments.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund mt940-js@1.0.0

cat >probe.cjs <<'JS'
const mt940 = require('mt940-js')

const file = `:20:STARTUMS
:25:10020030/1234567
:28C:1/1
:60F:C240130EUR100,00
:61:2401310131D5,00NTRFNONREF//BANK0000001
:86:117?00UEBERWEISUNG?20MIETE GARAGE?32ERIKA MUSTER
:61:2401310131D5,00NTRFNONREF//BANK0000002
:86:117?00UEBERWEISUNG?20VEREINSBEITRAG?32TURNVEREIN
:62F:C240131EUR90,00
-
`

mt940.read(Buffer.from(file)).then(([{ transactions }]) => {
  for (const { amount, description, bankReference } of transactions)
    console.log(amount, JSON.stringify(description), 'reference of the bank:', JSON.stringify(bankReference))
  console.log('ids:', new Set(transactions.map(({ id }) => id)).size, 'of', transactions.length)
})
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
5 "117?00UEBERWEISUNG?20MIETE GARAGE?32ERIKA MUSTER" reference of the bank: ""
5 "117?00UEBERWEISUNG?20VEREINSBEITRAG?32TURNVEREIN" reference of the bank: ""
ids: 1 of 2
SEEN
