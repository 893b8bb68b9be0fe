import { day, type Day } from '../../day'
import type { Draft, TransactionKind, TransactionStatus } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { statedCurrency } from '../../money/currency-codes'
import { type Minor, minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import type { Fault } from '../../problem'
import { amountFault } from '../amount-fault'
import { genericKind } from '../generic/kinds'
import { trustedReference } from '../identify'
import { makeDraft, orNull } from '../make-draft'
import { timeOf } from '../parse-date'
import { findPath, textAt, type XmlNode } from '../tables/xml-tree'

/** The account of a report. */
export interface CamtAccount {
  readonly account: string
  /** What amounts without a currency of their own are in; `XXX` where the report does not say. */
  readonly currency: Currency
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
export function readEntry(entry: XmlNode, of: CamtAccount): Entry | Fault {
  const printed = textAt(entry, 'Amt')
  const code = currencyText(entry)
  const currency = code === '' ? of.currency : statedCurrency(code)
  if (currency === null) return { code: 'bad-currency', text: code }
  const size = sizeOf(printed, currency)
  if (size === null) return amountFault(printed, currency)
  const amount = signed(entry, printed, currency)
  if (amount === null) return { code: 'no-side', text: printed }
  const date = textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm')
  const when = isoDay(date)
  if (when === null) return { code: 'bad-date', text: date }
  const reversal = /^(true|1)$/.test(textAt(entry, 'RvslInd'))
  const base = {
    line: entry.line,
    account: of.account,
    day: when,
    time: date.includes('T') ? timeOf(date.slice(10)) : null,
    currency,
    status: statusOf(entry),
  }
  // Version 1 has no NtryDtls around them.
  const details = [...findPath(entry, 'NtryDtls/TxDtls'), ...findPath(entry, 'TxDtls')]
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

/** The amount of an element with the sign of its own `CdtDbtInd`, or of its entry's; null where either is missing. */
export function signed(node: XmlNode, printed: string, currency: Currency, side?: string): Minor | null {
  const size = sizeOf(printed, currency)
  const shown = textAt(node, 'CdtDbtInd') || (side ?? '')
  // With a minus of its own it is open what the side then means.
  if (size === null || size < 0 || !/^(CRDT|DBIT)$/.test(shown)) return null
  return shown === 'CRDT' ? size : negate(size)
}

const sizeOf = (printed: string, currency: Currency): Minor | null =>
  parseAmount(printed, 'point', decimalsOf(currency))

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
    const found = [...findPath(node, 'Amt'), ...findPath(node, 'AmtDtls/TxAmt/Amt')].find(isIn(currency))
    const amount = found ? signed(node, found.text, currency, textAt(entry, 'CdtDbtInd')) : null
    if (amount === null) return null
    parts.push({ node, amount })
  }
  return parts.reduce((whole, { amount }) => whole + amount, 0) === total ? parts : null
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
  const whole = fees.reduce<number>((total, fee) => total + fee, 0)
  return Number.isSafeInteger(whole) ? minor(whole) : zero
}

const isIn =
  (currency: Currency) =>
  ({ attributes }: XmlNode): boolean =>
    (attributes['Ccy'] ?? currency) === currency

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
    textAt(
      detail,
      ...[role, `Ultmt${role}`]
        .map((party) => `RltdPties/${party}`)
        .flatMap((party) => [`${party}/Nm`, `${party}/Pty/Nm`]),
      `RltdPties/${role}Acct/Nm`,
    )
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
