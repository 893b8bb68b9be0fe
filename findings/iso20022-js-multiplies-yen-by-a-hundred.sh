#!/usr/bin/env bash
# iso20022.js 0.0.15: CashManagementEndOfDayReport turns amounts of a camt.053 into minor units with two decimals for every
# currency, in floating point. 1200 yen become 120000, 5.125 Kuwaiti dinars 512.5, and 19.99 euros 1998.9999999999998.
# Expected: 1200, 5125 and 1999. ISO 20022, ActiveOrHistoricCurrencyAndAmount: the number of fractional digits is that of
# the minor unit in ISO 4217, which is 0 for JPY and KRW, 3 for KWD, 2 for EUR. The code's own comment says "minor units".
# Why it matters: a wallet in yen or won holds a hundred times what it does, and no two sums in euros are equal.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund iso20022.js@0.0.15

cat >probe.mjs <<'JS'
import { CashManagementEndOfDayReport } from 'iso20022.js'

const statement = (currency, amount) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2024-01-31T20:00:00Z</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><CreDtTm>2024-01-31T20:00:00Z</CreDtTm>
<Acct><Id><Othr><Id>ACCOUNT-1</Id></Othr></Id><Svcr><FinInstnId><BIC>BANKDEFFXXX</BIC></FinInstnId></Svcr></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<Dt><Dt>2024-01-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><Dt>2024-01-31</Dt></BookgDt><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd></Ntry>
</Stmt></BkToCstmrStmt></Document>`

for (const [currency, amount] of [['JPY', '1200'], ['KRW', '5000'], ['KWD', '5.125'], ['EUR', '19.99']]) {
  const [read] = CashManagementEndOfDayReport.fromXML(statement(currency, amount)).statements
  console.log(currency, amount, 'entry', read.entries[0].amount, 'balance', read.balances[0].amount)
}
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
JPY 1200 entry 120000 balance 120000
KRW 5000 entry 500000 balance 500000
KWD 5.125 entry 512.5 balance 512.5
EUR 19.99 entry 1998.9999999999998 balance 1998.9999999999998
SEEN
