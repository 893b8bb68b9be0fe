import { withoutNumbers } from '../hidden/without-numbers'
import type { Account, AccountKind, AccountRole } from '../model'
import { zero } from '../money/money'
import { stemOf, withoutDates } from './file-stem'
import type { FormatInfo, ReadPart, Reading } from './reading'

/** What a plan may do with a kind of account. Cards and carriers hold debts: money only ever goes there. */
const roles: Record<AccountKind, AccountRole> = {
  wallet: 'source',
  platform: 'source',
  points: 'source',
  voucher: 'source',
  cash: 'source',
  bank: 'destination',
  card: 'destination',
  carrier: 'destination',
}

/** What is needed of a reading to find its accounts. */
export type Matchable = Pick<Reading, 'file' | 'format'>

/**
 * The account a part of a file belongs to: the same provider, currency and label. Null where none fits.
 *
 * A format that many write and that names no account is told apart by the file's name without its numbers and months, so
 * that `shinhan-2026-10.csv` follows `shinhan-2026-09.csv`, and another bank's file does not.
 */
export function matchAccount(
  reading: Matchable,
  part: Pick<ReadPart, 'account' | 'currency'>,
  accounts: readonly Account[],
): Account | null {
  const label = labelOf(reading, part)
  const provider = reading.format?.provider ?? null
  const rivals = accounts.filter(
    (account) => account.provider === provider && account.currency === part.currency,
  )
  const found = rivals.find((account) => account.label === label)
  if (found !== undefined || label === null || !isUnnamed(reading, part)) return found ?? null
  const alike = rivals.filter((account) => isOfStem(account, label))
  return alike.length === 1 ? alike[0]! : null
}

/** Whether an account is called by the same stem, though a month stands beside it. */
export const isOfStem = ({ label }: Pick<Account, 'label'>, stem: string): boolean =>
  label !== null && withoutDates(label) === stem

/** The account to open for a part that fits none. Its label knows the whole number; its name shows the last of it. */
export function openAccount(
  reading: Matchable & { readonly format: FormatInfo },
  part: Pick<ReadPart, 'account' | 'currency' | 'kind'>,
  id: string,
): Account {
  const { format } = reading
  const kind = part.kind ?? format.accountKind
  const label = labelOf(reading, part)
  // Days in the name of a file are no number of an account, which is longer than they are.
  const isDated = part.account === '' && !/\d{12}/.test(label ?? '')
  const shown = label === null || isDated ? label : withoutNumbers(label)
  const name = [format.accountName, shown, part.currency].filter(Boolean).join(' ')
  return {
    id,
    name,
    kind,
    role: roles[kind],
    currency: part.currency,
    provider: format.provider,
    label,
    reserve: zero,
    stated: [],
  }
}

/** Whether nothing but the name of its file tells which account a part is of. */
export const isUnnamed = ({ format }: Matchable, { account }: Pick<ReadPart, 'account'>): boolean =>
  account === '' && format?.provider === null && format.accountLabel === undefined

/** What an account opened from a part is called among those of its provider; null where it is the only one. */
export function labelOf(reading: Matchable, part: Pick<ReadPart, 'account'>): string | null {
  if (part.account !== '') return part.account
  if (reading.format?.provider !== null) return null
  return reading.format.accountLabel ?? stemOf(reading.file)
}
