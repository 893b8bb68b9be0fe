#!/usr/bin/env bash
# node-ofx-parser 0.5.1: the payee H&amp;M, as OFX writes H&M, is read as H&amp;amp;amp;M; written by serialize() and read
# again it is two "amp;" longer, and so on at each pass.
# Expected: H&M each time. OFX 1.6, 2.3.2.1: & < and > in values are escaped as &amp; &lt; &gt; and mean these characters.
# ofx-js 1.1.1 reads H&M.
# Why it matters: the same payment has another payee after each export and import, so rows that are compared by day, amount
# and payee are taken for new, and the payment counts twice.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund node-ofx-parser@0.5.1 ofx-js@1.1.1

cat >probe.mjs <<'JS'
import parser from 'node-ofx-parser'
import { parseSync } from 'ofx-js'

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
<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20240201<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>021000021<ACCTID>1001<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20240101<DTEND>20240131
<STMTTRN><TRNTYPE>POS<DTPOSTED>20240105<TRNAMT>-5.00<FITID>A<NAME>H&amp;M</STMTTRN>
</BANKTRANLIST>
<LEDGERBAL><BALAMT>59.00<DTASOF>20240131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>
</OFX>
`
const payee = ({ OFX }) => OFX.BANKMSGSRSV1.STMTTRNRS.STMTRS.BANKTRANLIST.STMTTRN.NAME

console.log('ofx-js:', payee(parseSync(file)))
let text = file
for (const pass of [1, 2, 3]) {
  const read = parser.parse(text)
  console.log('node-ofx-parser, pass', `${pass}:`, payee(read))
  text = parser.serialize(read.header, read.OFX)
}
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
ofx-js: H&M
node-ofx-parser, pass 1: H&amp;amp;amp;M
node-ofx-parser, pass 2: H&amp;amp;amp;amp;amp;M
node-ofx-parser, pass 3: H&amp;amp;amp;amp;amp;amp;amp;M
SEEN
