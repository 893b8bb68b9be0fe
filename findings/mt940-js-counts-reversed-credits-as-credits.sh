#!/usr/bin/env bash
# mt940-js 1.0.0: field :61: with the mark RC (reversal of credit) gives isCredit true, RD (reversal of debit) isCredit
# false, with amounts that have no sign and no other field that tells of a reversal.
# Expected: the other way round. SWIFT, MT940, field 61, subfield 3: RC is a reversal of credit, a debit entry; RD is a
# reversal of debit, a credit entry. The balances :60F: and :62F: of the very file say so.
# Why it matters: a direct debit taken back becomes spending twice, and wages taken back become wages twice.
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
:61:2401310131C40,00NTRFNONREF
:86:051?00GUTSCHRIFT
:61:2401310131RC40,00NTRFNONREF
:86:051?00RUECKRUF
:61:2401310131RD25,00NDDTNONREF
:86:109?00RUECKLASTSCHRIFT
:62F:C240131EUR125,00
-
`

mt940.read(Buffer.from(file)).then(([statement]) => {
  const signed = statement.transactions.map(({ amount, isCredit }) => (isCredit ? amount : -amount))
  const { openingBalance, closingBalance } = statement
  console.log('amounts by isCredit:', signed.join(' '))
  console.log('opening:', openingBalance.value, 'closing:', closingBalance.value)
  console.log('opening and amounts:', signed.reduce((sum, amount) => sum + amount, openingBalance.value))
  console.log('fields:', Object.keys(statement.transactions[1]).join(' '))
})
JS
node probe.cjs | tee seen.txt

# By the standard: 40 -40 25, which is what leads to the closing balance of 125.
diff seen.txt - <<'SEEN'
amounts by isCredit: 40 40 -25
opening: 100 closing: 125
opening and amounts: 155
fields: id code fundsCode isCredit isExpense currency description amount valueDate entryDate customerReference bankReference
SEEN
