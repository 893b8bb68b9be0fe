#!/usr/bin/env bash
# iso20022.js 0.0.15: account and routing numbers in a camt.053 are read as numbers. Account 0012345678 becomes 12345678,
# the same as the account 12345678 of that bank; routing number 021000021 becomes 21000021, one of eight digits.
# Expected: the text as it stands. ISO 20022: Acct/Id/Othr/Id and FinInstnId/Othr/Id are texts (Max34Text, Max35Text); an
# ABA routing number has nine digits. The library keeps NtryRef and Cd as texts for this very reason.
# Why it matters: two accounts fall into one, or a statement is filed under an account nobody has.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund iso20022.js@0.0.15

cat >probe.mjs <<'JS'
import { CashManagementEndOfDayReport } from 'iso20022.js'

const statement = (account) => `<Stmt><Id>S${account}</Id><CreDtTm>2024-01-31T20:00:00Z</CreDtTm>
<Acct><Id><Othr><Id>${account}</Id></Othr></Id><Svcr><FinInstnId><Othr><Id>021000021</Id></Othr></FinInstnId></Svcr></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<Dt><Dt>2024-01-31</Dt></Dt></Bal></Stmt>`
const file = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2024-01-31T20:00:00Z</CreDtTm></GrpHdr>
${['12345678', '0012345678'].map(statement).join('\n')}
</BkToCstmrStmt></Document>`

for (const { id, account, agent } of CashManagementEndOfDayReport.fromXML(file).statements)
  console.log(id, 'account', account.accountNumber, 'bank', agent.routingNumber)
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
S12345678 account 12345678 bank 21000021
S0012345678 account 12345678 bank 21000021
SEEN
