import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import type { ReadPart } from './reading'

/** What lies in one account of a file by what the file states, and by what was read of it. */
export interface Standing {
  readonly account: string
  readonly currency: Currency
  /** The file's own last balance: of its rows or beside them; null where it states none. */
  readonly there: Minor | null
  /** What the account held before the first row, as far as that is known, and all that moved since. */
  readonly here: Minor
  /** `there` less `here`: what is missing here; null where there is nothing to compare with. */
  readonly difference: Minor | null
}

/** Compares each account of a file, in each currency, with what the file states about it. Nothing is added across currencies. */
export const standingsOf = (parts: readonly ReadPart[]): readonly Standing[] =>
  parts.map(({ account, currency, opening, closing, total }) => {
    const here = minor((opening ?? 0) + total)
    return {
      account,
      currency,
      there: closing,
      here,
      difference: closing === null ? null : minor(closing - here),
    }
  })

/** Whether a file holds several accounts, so that the comparison tells more than the file's only sum. */
export const hasSeveralAccounts = (parts: readonly Pick<ReadPart, 'account'>[]): boolean =>
  new Set(parts.map(({ account }) => account)).size > 1
