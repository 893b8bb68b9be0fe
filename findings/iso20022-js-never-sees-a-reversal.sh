#!/usr/bin/env bash
# iso20022.js 0.0.15: entry.reversal of a camt.053 is false for every entry, also where the bank says
# <RvslInd>true</RvslInd> or <RvslInd>1</RvslInd>. Its XML reader has already made a boolean or a number of the text, and
# the text 'true' is what it then looks for.
# Expected: true. ISO 20022, camt.053, Ntry/RvslInd (TrueFalseIndicator, an xs:boolean: true or 1): the entry is the result
# of a reversal; with CRDT the original was a debit.
# Why it matters: a purchase taken back by the shop's bank counts as income of its own and is matched with nothing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund iso20022.js@0.0.15

cat >probe.mjs <<'JS'
import { CashManagementEndOfDayReport } from 'iso20022.js'

const entry = (reversal) => `<Ntry><Amt Ccy="EUR">40.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>${reversal}<Sts>BOOK</Sts>
<BookgDt><Dt>2024-01-31</Dt></BookgDt><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd></Ntry>`
const marks = ['', '<RvslInd>false</RvslInd>', '<RvslInd>true</RvslInd>', '<RvslInd>1</RvslInd>']
const file = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2024-01-31T20:00:00Z</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><CreDtTm>2024-01-31T20:00:00Z</CreDtTm>
<Acct><Id><Othr><Id>ACCOUNT-1</Id></Othr></Id><Svcr><FinInstnId><BIC>BANKDEFFXXX</BIC></FinInstnId></Svcr></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">160.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<Dt><Dt>2024-01-31</Dt></Dt></Bal>
${marks.map(entry).join('\n')}
</Stmt></BkToCstmrStmt></Document>`

const [{ entries }] = CashManagementEndOfDayReport.fromXML(file).statements
entries.forEach(({ reversal }, at) => console.log(marks[at] || '(none)', reversal))
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
(none) false
<RvslInd>false</RvslInd> false
<RvslInd>true</RvslInd> false
<RvslInd>1</RvslInd> false
SEEN
