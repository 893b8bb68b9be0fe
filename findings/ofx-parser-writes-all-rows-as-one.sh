#!/usr/bin/env bash
# ofx-parser 1.0.1: serialize() writes repeated elements into one. A statement of three movements that parse() has read is
# written with a single STMTTRN that holds three TRNAMT, three FITID and so on, and reads back as one movement.
# Expected: what was parsed is written again, one STMTTRN a movement: BANKTRANLIST is DTSTART, DTEND, STMTTRN* and
# a STMTTRN has exactly one TRNAMT (OFX, 11.4, and its DTD).
# Why it matters: an app that filters or mends a statement this way hands on a file with two of three rows gone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund ofx-parser@1.0.1

cat >probe.mjs <<'JS'
import ofx from 'ofx-parser'

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
<STMTTRN><TRNTYPE>POS<DTPOSTED>20240105<TRNAMT>-5.00<FITID>A</STMTTRN>
<STMTTRN><TRNTYPE>POS<DTPOSTED>20240106<TRNAMT>-6.00<FITID>B</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240107<TRNAMT>70.00<FITID>C</STMTTRN>
</BANKTRANLIST>
<LEDGERBAL><BALAMT>59.00<DTASOF>20240131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>
</OFX>
`
const count = (text) => text.split('<STMTTRN>').length - 1

const read = await ofx.parse(file)
const rows = read.OFX.BANKMSGSRSV1.STMTTRNRS.STMTRS.BANKTRANLIST.STMTTRN
console.log('movements read:', rows.length)
const written = ofx.serialize(read.header, read.OFX)
console.log('movements in the file:', count(file), 'in the one written:', count(written))
const again = await ofx.parse(written)
const row = again.OFX.BANKMSGSRSV1.STMTTRNRS.STMTRS.BANKTRANLIST.STMTTRN
console.log('read back as a list:', Array.isArray(row), 'amounts of it:', row.TRNAMT.map((text) => text.trim()).join(' '))
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
movements read: 3
movements in the file: 3 in the one written: 1
read back as a list: false amounts of it: -5.00 -6.00 70.00
SEEN
