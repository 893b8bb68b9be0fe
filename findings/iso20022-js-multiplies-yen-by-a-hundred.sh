#!/usr/bin/env bash
# iso20022.js 0.0.15: minor units have two decimals for every currency. Of a camt.053, 1200 yen become 120000 and 5.125 Kuwaiti
# dinars 512.5, in floating point, so that 19.99 euros are 1998.9999999999998. In a payment (pain.001) 1200 yen become 12.
# Expected: 1200, 5125 and 1999; and 1200 yen to be paid. ISO 20022, ActiveOrHistoricCurrencyAndAmount: the number of decimals
# is that of the minor unit in ISO 4217, which is 0 for JPY and KRW, 3 for KWD, 2 for EUR. The code's own comment says
# "minor units".
# Why it matters: a wallet in yen or won holds a hundred times what it does, a payment out of it is a hundredth of what was
# meant, and no two sums in euros are equal.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund iso20022.js@0.0.15

cat >probe.mjs <<'JS'
import { CashManagementEndOfDayReport, ISO20022 } from 'iso20022.js'

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

const initiatingParty = {
  name: 'Payer',
  id: 'PAYER',
  account: { accountNumber: '123456789012' },
  agent: { bic: 'CHASUS33', bankAddress: { country: 'US' } },
}
const creditor = {
  name: 'Payee',
  account: { iban: 'DE89370400440532013000' },
  agent: { bic: 'COBADEFF' },
  address: { streetName: 'Main St', buildingNumber: '1', townName: 'Berlin', postalCode: '10115', country: 'DE' },
}
for (const [currency, amount] of [['EUR', 1999], ['JPY', 1200], ['KWD', 5125]]) {
  const payment = { type: 'swift', direction: 'credit', amount, currency, creditor }
  const message = new ISO20022({ initiatingParty }).createSWIFTCreditPaymentInitiation([payment]).toString()
  console.log(`pay ${amount} of ${currency}:`, /<InstdAmt[^>]*>([^<]*)/.exec(message)[1])
}
JS
node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
JPY 1200 entry 120000 balance 120000
KRW 5000 entry 500000 balance 500000
KWD 5.125 entry 512.5 balance 512.5
EUR 19.99 entry 1998.9999999999998 balance 1998.9999999999998
pay 1999 of EUR: 19.99
pay 1200 of JPY: 12
pay 5125 of KWD: 51.25
SEEN
