#!/usr/bin/env bash
# ofx-data-extractor 1.5.0: getTransactionsSummary() of a file with two accounts of one bank says nothing came and nothing
# went, without an error, in its default mode 'strict'. (toJson() of the same file raises an error.)
# Expected: the sums of both accounts, or an error. OFX lets BANKMSGSRSV1 hold any number of STMTTRNRS, one an account, and
# banks put a checking and a savings account into one download. The library's README: "strict (default): parsing errors
# throw".
# Why it matters: a month with 21.00 coming in and 9.00 going out is shown as a quiet month.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund ofx-data-extractor@1.5.0

cat >probe.cjs <<'JS'
const { Ofx } = require('ofx-data-extractor')

const account = (id, type, amounts) => `<STMTTRNRS>
<TRNUID>1
<STATUS>
<CODE>0
<SEVERITY>INFO
</STATUS>
<STMTRS>
<CURDEF>USD
<BANKACCTFROM>
<BANKID>021000021
<ACCTID>${id}
<ACCTTYPE>${type}
</BANKACCTFROM>
<BANKTRANLIST>
<DTSTART>20240101
<DTEND>20240131
${amounts
  .map((amount, at) => `<STMTTRN>\n<TRNTYPE>OTHER\n<DTPOSTED>20240131\n<TRNAMT>${amount}\n<FITID>${id}-${at}\n</STMTTRN>\n`)
  .join('')}</BANKTRANLIST>
<LEDGERBAL>
<BALAMT>50.00
<DTASOF>20240131
</LEDGERBAL>
</STMTRS>
</STMTTRNRS>
`
const file = (...accounts) => `OFXHEADER:100
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
${accounts.join('')}</BANKMSGSRSV1>
</OFX>
`

const checking = account('1001', 'CHECKING', ['-9.00', '20.00'])
const savings = account('2002', 'SAVINGS', ['1.00'])
const sums = (text) => {
  const { credit, debit, amountOfCredits, amountOfDebits } = new Ofx(text).getTransactionsSummary()
  return `in ${credit} (${amountOfCredits}), out ${debit} (${amountOfDebits})`
}
console.log('checking:', sums(file(checking)))
console.log('savings:', sums(file(savings)))
console.log('both:', sums(file(checking, savings)))
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
checking: in 20 (1), out 9 (1)
savings: in 1 (1), out 0 (0)
both: in 0 (0), out 0 (0)
SEEN
