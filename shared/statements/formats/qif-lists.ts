import type { AccountKind } from '../../model'
import type { QifRecord } from './qif-records'

/** Lists of movements of money, and what their accounts are. */
const kinds: ReadonlyMap<string, AccountKind> = new Map([
  ['bank', 'bank'],
  ['cash', 'cash'],
  ['ccard', 'card'],
  ['oth a', 'bank'],
  ['oth l', 'bank'],
])

/** Lists that hold no movements of money: names, prices, and what is bought of securities. */
const others =
  /^(?:account|cat|class|memorized|prices|security|invst|port|401\(k\).*|budget|tag|payee|invoice|invitem|template|to|bill|tax)$/i

/** What the accounts of a list are. Programs in other languages name their lists otherwise: then a bank's. */
export const listKind = (list: string): AccountKind => kinds.get(list.toLowerCase()) ?? 'bank'

/** Whether a record is a movement of money: by its list, or in a list that nobody knows by its date and amount. */
export const isMoving = ({ list, fields }: QifRecord): boolean =>
  kinds.has(list.toLowerCase()) ||
  (!others.test(list) && fields.has('D') && (fields.has('T') || fields.has('U')))

const opening =
  /^(?:opening balance|starting balance|anfangs(?:saldo|bestand)|eröffnungssaldo|solde (?:initial|d.ouverture|de départ)|saldo (?:inicial|iniziale|de apertura|di apertura|początkowe)|beginsaldo|기초\s?잔액|期首残高|開始残高|期初余额)/i

/** Quicken's first entry of an account: a transfer from itself. */
export const isOpening = ({ account, fields }: QifRecord): boolean =>
  opening.test(fields.get('P') ?? '') || (account !== '' && otherAccount(fields.get('L') ?? '') === account)

/** The account of the same person in brackets that a category names, with a class behind it or not; else null. */
export const otherAccount = (category: string): string | null =>
  /^\[([^\]]+)\]/.exec(category)?.[1]?.trim() ?? null

/** The records, where a list names no account but its opening entry does (`L[Checking]`), with that account. */
export function withAccounts(records: readonly QifRecord[]): readonly QifRecord[] {
  const named = new Map<number, string>()
  for (const record of records) {
    const account = otherAccount(record.fields.get('L') ?? '')
    if (record.account === '' && account !== null && isOpening(record) && !named.has(record.head))
      named.set(record.head, account)
  }
  return records.map((record) =>
    record.account === '' && named.has(record.head)
      ? { ...record, account: named.get(record.head)! }
      : record,
  )
}
