#!/usr/bin/env bash
# ofx-data-extractor 1.5.0: whether money came or went is decided by the word in TRNTYPE before the sign of TRNAMT. A
# refund that a bank lists as POS, a fee given back as FEE and a bounced PAYMENT, all with positive amounts, are "debit"
# in toNormalized() and are added to the debits of getTransactionsSummary().
# Expected: the sign decides. OFX, 3.2.9.2: amounts are signed from the customer's view, money to the customer is positive;
# 11.4.4.3 (of OFX 2.3): a POS is a debit or a credit by the sign of its amount, as ATM and INT are.
# Why it matters: 39.00 that came back count as spent, so income and balance are off by twice that sum.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund ofx-data-extractor@1.5.0

cat >probe.cjs <<'JS'
const { Ofx } = require('ofx-data-extractor')

const movement = ([type, amount], at) =>
  `<STMTTRN>\n<TRNTYPE>${type}\n<DTPOSTED>20240131\n<TRNAMT>${amount}\n<FITID>F${at}\n<NAME>SHOP\n</STMTTRN>\n`
const movements = [
  ['POS', '-40.00'],
  ['POS', '7.00'],
  ['FEE', '2.00'],
  ['PAYMENT', '30.00'],
  ['CREDIT', '100.00'],
]
const file = `OFXHEADER:100
DATA:OFXSGML
VERSION:160
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX>
<SIGNONMSGSRSV1>
<SONRS>
<STATUS>
<CODE>0
<SEVERITY>INFO
</STATUS>
<DTSERVER>20240201
<LANGUAGE>ENG
</SONRS>
</SIGNONMSGSRSV1>
<BANKMSGSRSV1>
<STMTTRNRS>
<TRNUID>1
<STATUS>
<CODE>0
<SEVERITY>INFO
</STATUS>
<STMTRS>
<CURDEF>USD
<BANKACCTFROM>
<BANKID>021000021
<ACCTID>1001
<ACCTTYPE>CHECKING
</BANKACCTFROM>
<BANKTRANLIST>
<DTSTART>20240101
<DTEND>20240131
${movements.map(movement).join('')}</BANKTRANLIST>
<LEDGERBAL>
<BALAMT>99.00
<DTASOF>20240131
</LEDGERBAL>
</STMTRS>
</STMTTRNRS>
</BANKMSGSRSV1>
</OFX>
`

const ofx = new Ofx(file)
for (const { amount, direction, raw } of ofx.toNormalized().transactions) console.log(raw.TRNTYPE, amount, direction)
const { credit, debit } = ofx.getTransactionsSummary()
console.log('credit', credit, 'debit', debit)
JS
node probe.cjs | tee seen.txt

# By the signs it would be credit 139 and debit 40.
diff seen.txt - <<'SEEN'
POS -40 debit
POS 7 debit
FEE 2 debit
PAYMENT 30 debit
CREDIT 100 credit
credit 100 debit 79
SEEN
