import { addDays, type Day } from '../../../shared/day'

/** One transfer from the invented person's euro balance to their bank, in cents. */
export interface Sent {
  readonly on: Day
  readonly amount: number
  /** What is taken of the amount. */
  readonly fee: number
}

/** Twelve transfers, one a month, of different amounts, €0.62 taken of each. */
export const twelve: readonly Sent[] = [
  ['2025-12-03', 41_250], ['2026-01-06', 38_000], ['2026-02-04', 52_075], ['2026-03-03', 29_900],
  ['2026-04-02', 47_310], ['2026-05-05', 60_000], ['2026-06-03', 33_460], ['2026-07-02', 45_120],
  ['2026-08-04', 27_800], ['2026-09-02', 58_015], ['2026-10-06', 39_990], ['2026-11-03', 50_505],
].map(([on, amount]) => ({ on: on as Day, amount: Number(amount), fee: 62 })) // prettier-ignore

const euros = (cents: number): string => (cents / 100).toFixed(2)
const european = (day: Day): string => day.split('-').reverse().join('-')

/** What lies in the balance after the last transfer. */
export const left = 25_000

/** The statement of the balance, as Wise exports it: a client pays before each transfer, and a little stays. */
export function wiseStatement(sent: readonly Sent[]): string {
  let balance = left
  const rows = [...sent].reverse().flatMap(({ on, amount, fee }, i) => {
    const number = 8_000 + sent.length - i
    const row = (
      id: string,
      day: Day,
      cents: number,
      text: string,
      payer: string,
      payee: string,
      took: number,
    ) =>
      `${id},${european(day)},${european(day)} 10:00:00.000,${euros(cents)},EUR,${text},,${euros(balance)},,,,${payer},${payee},,,,,,,${euros(took)},,${cents < 0 ? 'DEBIT' : 'CREDIT'},TRANSFER`
    const out = row(`TRANSFER-${number}`, on, -amount, 'Sent money to Nadia Brandt', '', 'Nadia Brandt', fee)
    balance += amount
    const came = amount + (i === sent.length - 1 ? left : 0)
    const into = row(
      `TRANSFER-${number - 500}`,
      addDays(on, -4),
      came,
      'Received money from Atelier Sund',
      'Atelier Sund',
      '',
      0,
    )
    balance -= came
    return [out, into]
  })
  const head =
    'TransferWise ID,Date,Date Time,Amount,Currency,Description,Payment Reference,Running Balance,Exchange From,Exchange To,Exchange Rate,Payer Name,Payee Name,Payee Account Number,Merchant,Card Last Four Digits,Card Holder Full Name,Attachment,Note,Total fees,Exchange To Amount,Transaction Type,Transaction Details Type'
  return `${[head, ...rows].join('\n')}\n`
}

/** The statement of the bank, as ISO 20022 has it: each transfer is there the next day, less its fee. */
export function bankStatement(sent: readonly Sent[]): string {
  const opening = 100_000
  const came = sent.map(({ on, amount, fee }) => ({ day: addDays(on, 1), cents: amount - fee }))
  const closing = came.reduce((sum, { cents }) => sum + cents, opening)
  const balance = (code: string, cents: number, day: Day) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euros(cents)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`
  const entries = came.map(
    ({ day, cents }, i) =>
      `<Ntry><Amt Ccy="EUR">${euros(cents)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>IN${i}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Wise Europe SA</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>`,
  )
  const [from, to] = ['2025-12-01' as Day, '2026-11-20' as Day]
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.13"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T06:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><CreDtTm>2026-11-20T06:00:00+01:00</CreDtTm><FrToDt><FrDtTm>${from}T00:00:00+01:00</FrDtTm><ToDtTm>${to}T23:59:59+01:00</ToDtTm></FrToDt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', opening, from)}
${balance('CLBD', closing, to)}
${entries.join('\n')}
</Stmt></BkToCstmrStmt></Document>
`
}
