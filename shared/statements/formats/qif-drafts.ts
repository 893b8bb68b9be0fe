import type { Draft, TransactionKind } from '../../model'
import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import type { Cells } from '../cells'
import { genericKind } from '../generic/kinds'
import { makeDraft, orNull } from '../make-draft'
import { isOpening, otherAccount } from './qif-lists'
import type { QifPart, QifRecord } from './qif-records'

/** The fields of a movement, in the order of their cells. */
export const qifKeys = ['date', 'amount', 'payee', 'memo', 'category', 'number', 'account'] as const
export type QifKey = (typeof qifKeys)[number]

/** What holds for all movements of a file. */
interface QifMoney {
  readonly currency: Currency
  /** The accounts whose movements are in the file. */
  readonly accounts: ReadonlySet<string>
}

/** What a part of a split moves to or from other accounts of the person. */
interface Moved {
  readonly amount: Minor
  readonly part: QifPart
}

/**
 * The movements of a record: one, and of a split those to other accounts of the person beside it. A transfer to an account
 * of the file is a movement of its own, for its other side is there too; those to all other accounts are one.
 */
export function draftsOf(cells: Cells<QifKey>, record: QifRecord, money: QifMoney): readonly Draft[] {
  const total = cells.amount('amount', money.currency)
  const moved = movedOf(cells, record, money.currency, total)
  const sizes = [total, ...moved.map(({ amount }) => amount)].map(Math.abs)
  if (!Number.isSafeInteger(sizes.reduce((whole, size) => whole + size, 0)))
    return cells.wrong({ code: 'too-big', text: cells.text('amount') }, 'amount', [])
  const rest = minor(total - added(moved))
  const base = {
    account: cells.text('account'),
    day: cells.day('date'),
    currency: money.currency,
    counterparty: orNull(cells.text('payee')),
    reference: /\d/.test(cells.text('number')) ? cells.text('number') : null,
  }
  const text = [cells.text('payee'), cells.text('memo')].filter(Boolean).join(' · ')
  const whole = makeDraft({
    ...base,
    line: cells.line,
    amount: rest,
    kind: kindOf(record, text, rest),
    text: text === '' ? cells.text('category') : text,
  })
  if (moved.length === 0) return [whole]
  return [
    ...(rest === 0 ? [] : [whole]),
    ...grouped(moved, money.accounts).map((group) => {
      const told = group.map(({ part }) => part.memo || part.category).join(', ')
      return makeDraft({
        ...base,
        line: group[0]!.part.line,
        amount: added(group),
        kind: 'transfer',
        text: [text, told].filter(Boolean).join(' · '),
      })
    }),
  ]
}

/** The parts of a split that go to other accounts. */
function movedOf(
  cells: Cells<QifKey>,
  { parts, account }: QifRecord,
  currency: Currency,
  total: Minor,
): readonly Moved[] {
  return parts.flatMap((part) => {
    const other = otherAccount(part.category)
    if (other === null || other === account) return []
    const whole = parts.length === 1 && part.amount === ''
    return [{ part, amount: whole ? total : cells.parse(part.amount, 'amount', currency) }]
  })
}

function grouped(moved: readonly Moved[], accounts: ReadonlySet<string>): readonly (readonly Moved[])[] {
  const isHere = ({ part }: Moved): boolean => accounts.has(otherAccount(part.category) ?? '')
  const elsewhere = moved.filter((one) => !isHere(one))
  return [...moved.filter(isHere).map((one) => [one]), ...(elsewhere.length === 0 ? [] : [elsewhere])]
}

const added = (moved: readonly Moved[]): Minor =>
  minor(moved.reduce((total, { amount }) => total + amount, 0))

const charges =
  /^(?:bank|finance|service|account)\s+(?:charges?|fees?)\b|^(?:bankgebühr|kontoführung|frais bancaires)/i

/** A category in brackets is another account of the person, or the account itself: then the record opens it. */
function kindOf(record: QifRecord, text: string, amount: Minor): TransactionKind {
  const category = record.fields.get('L') ?? record.parts[0]?.category ?? ''
  const number = record.fields.get('N') ?? ''
  if (isOpening(record)) return 'adjustment'
  if (record.parts.length === 0 && otherAccount(category) !== null) return 'transfer'
  if (charges.test(category.split(':').at(-1)!)) return amount < 0 ? 'fee' : 'refund'
  if (/^ATM$/i.test(number) && amount < 0) return 'withdrawal'
  if (/^(?:TXFR|XFER)$/i.test(number)) return 'transfer'
  return genericKind(text, amount)
}
