import { day, type Day } from '../../day'
import type { Draft, TransactionKind, TransactionStatus } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { type Minor, minor, sum, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import { genericKind } from '../generic/kinds'
import { trustedReference } from '../identify'
import { makeDraft, orNull } from '../make-draft'
import { timeOf } from '../parse-date'
import { findPath, textAt, type XmlNode } from '../tables/xml-tree'

/** What is wrong with an entry. */
export type EntryFault = {
  readonly code: 'bad-date' | 'bad-amount' | 'bad-currency'
  readonly text: string
}

/** The movements of an entry, and whether it takes another one back. */
export interface Entry {
  readonly drafts: readonly Draft[]
  readonly reversal: boolean
}

/** Sub-families of charges in the list of bank transaction codes (ISO 20022, external code sets). */
const charges = /^(CHRG|FEES|COMM|COMI|COME|COMT)$/
const cash = /^(CWDL|XBCW)$/

/**
 * One `Ntry` of a report. Its amount is unsigned; the side is `CdtDbtInd`, which shows the real direction of reversals
 * too. A batch becomes its details where their amounts add up to the entry, and else stays one movement.
 */
export function readEntry(entry: XmlNode, account: string): Entry | EntryFault {
  const printed = textAt(entry, 'Amt')
  const currency = knownCurrency(currencyText(entry))
  if (currency === null) return { code: 'bad-currency', text: currencyText(entry) }
  const amount = signed(entry, printed, currency)
  if (amount === null) return { code: 'bad-amount', text: printed }
  const date = textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm')
  const when = isoDay(date)
  if (when === null) return { code: 'bad-date', text: date }
  const reversal = /^(true|1)$/.test(textAt(entry, 'RvslInd'))
  const base = {
    line: entry.line,
    account,
    day: when,
    time: date.includes('T') ? timeOf(date.slice(10)) : null,
    currency,
    status: statusOf(entry),
  }
  const details = findPath(entry, 'NtryDtls/TxDtls')
  const parts = details.length > 1 ? partsOf(entry, details, currency, amount) : null
  const told = parts ?? [{ node: details.length === 1 ? details[0]! : null, amount }]
  const drafts = told.map(({ node, amount: moved }) => {
    const text = textOf(entry, node)
    return makeDraft({
      ...base,
      amount: moved,
      fee: feeIn(entry, node, currency, moved),
      kind: kindOf(entry, node, text, moved, reversal),
      text,
      counterparty: orNull(partyOf(node, moved, reversal)),
      reference: referenceOf(entry, node, parts !== null),
    })
  })
  return { drafts, reversal }
}

/** The day of an ISO date or date and time, as printed. */
export function isoDay(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  return day(Number(year), Number(month), Number(date))
}

/** The amount of an element with the sign of its own `CdtDbtInd`, or of its entry's. */
export function signed(node: XmlNode, printed: string, currency: Currency, side?: string): Minor | null {
  const size = parseAmount(printed, 'point', decimalsOf(currency))
  const shown = textAt(node, 'CdtDbtInd') || (side ?? '')
  if (size === null || !/^(CRDT|DBIT)$/.test(shown)) return null
  return shown === 'CRDT' ? size : negate(size)
}

/** The currency beside the amount of an entry or a balance. */
export const currencyText = (node: XmlNode): string => findPath(node, 'Amt')[0]?.attributes['Ccy'] ?? ''

/** `Sts` is text until version 7 and a code since. */
function statusOf(entry: XmlNode): TransactionStatus {
  const status = textAt(entry, 'Sts', 'Sts/Cd', 'Sts/Prtry')
  return status === 'PDNG' || status === 'FUTR' ? 'pending' : 'posted'
}

interface Part {
  readonly node: XmlNode | null
  readonly amount: Minor
}

function partsOf(
  entry: XmlNode,
  details: readonly XmlNode[],
  currency: Currency,
  total: Minor,
): readonly Part[] | null {
  const parts: Part[] = []
  for (const node of details) {
    const found = [...findPath(node, 'Amt'), ...findPath(node, 'AmtDtls/TxAmt/Amt')].find(
      ({ attributes }) => attributes['Ccy'] === currency,
    )
    const amount = found ? signed(node, found.text, currency, textAt(entry, 'CdtDbtInd')) : null
    if (amount === null) return null
    parts.push({ node, amount })
  }
  return sum(parts.map(({ amount }) => amount)) === total ? parts : null
}

/** Charges that the amount contains: said so, or shown by its difference to the amount of the payment. */
function feeIn(entry: XmlNode, detail: XmlNode | null, currency: Currency, amount: Minor): Minor {
  const nodes = detail
    ? [...findPath(entry, 'Chrgs'), ...findPath(detail, 'Chrgs')]
    : findPath(entry, 'Chrgs')
  const records = nodes.flatMap((node) => {
    const within = findPath(node, 'Rcrd')
    return within.length > 0 ? within : [node]
  })
  const payment = detail ? findPath(detail, 'AmtDtls/TxAmt/Amt').find(isIn(currency)) : undefined
  const paid = payment ? parseAmount(payment.text, 'point', decimalsOf(currency)) : null
  const apart = paid !== null && paid === Math.abs(amount)
  const fees = records.flatMap((record) => {
    const said = textAt(record, 'ChrgInclInd')
    if (/^(false|0)$/.test(said) || (apart && said === '')) return []
    const size =
      findPath(record, 'Amt').find(isIn(currency)) ??
      findPath(record, 'TtlChrgsAndTaxAmt').find(isIn(currency))
    const value = size ? parseAmount(size.text, 'point', decimalsOf(currency)) : null
    if (value === null) return []
    return [textAt(record, 'CdtDbtInd') === 'CRDT' ? negate(value) : value]
  })
  return fees.length === 0 ? zero : minor(sum(fees))
}

const isIn =
  (currency: Currency) =>
  ({ attributes }: XmlNode): boolean =>
    attributes['Ccy'] === currency

function kindOf(
  entry: XmlNode,
  detail: XmlNode | null,
  text: string,
  amount: Minor,
  reversal: boolean,
): TransactionKind {
  const path = 'BkTxCd/Domn/Fmly/SubFmlyCd'
  const code = (detail && textAt(detail, path)) || textAt(entry, path)
  if (reversal) return amount > 0 ? 'refund' : 'adjustment'
  if (charges.test(code)) return amount > 0 ? 'refund' : 'fee'
  if (cash.test(code)) return 'withdrawal'
  return genericKind(text, amount)
}

function textOf(entry: XmlNode, detail: XmlNode | null): string {
  const purpose = detail ? findPath(detail, 'RmtInf/Ustrd').map(({ text }) => text) : []
  const said = purpose.filter(Boolean).join(' ')
  if (said !== '') return said
  const more = detail
    ? textAt(detail, 'AddtlTxInf', 'RmtInf/Strd/AddtlRmtInf', 'RmtInf/Strd/CdtrRefInf/Ref')
    : ''
  return more || textAt(entry, 'AddtlNtryInf', 'BkTxCd/Prtry/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd')
}

/** The other side: who was paid, or who paid; of a reversal the other way round. Since version 8 inside `Pty`. */
function partyOf(detail: XmlNode | null, amount: Minor, reversal: boolean): string {
  if (detail === null) return ''
  const name = (role: string): string =>
    textAt(detail, `RltdPties/${role}/Nm`, `RltdPties/${role}/Pty/Nm`, `RltdPties/Ultmt${role}/Nm`)
  return amount < 0 !== reversal ? name('Cdtr') : name('Dbtr')
}

/** The bank's own number; of a detail of a batch its own, for the batch's number is the same for all. */
function referenceOf(entry: XmlNode, detail: XmlNode | null, batch: boolean): string | null {
  const own = detail
    ? ['AcctSvcrRef', 'TxId', 'EndToEndId', 'InstrId'].map((name) => textAt(detail, `Refs/${name}`))
    : []
  const whole = textAt(entry, 'AcctSvcrRef')
  const all = batch ? [...own, whole] : [whole, ...own]
  return all.map((text) => trustedReference(text)).find((text) => text !== null) ?? null
}
