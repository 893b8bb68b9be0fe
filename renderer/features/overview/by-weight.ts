import type { CurrencySummary, Summary } from '../../../shared/ledger/summary'

/**
 * Currencies by how much of the person's life they are: most idle places first, then most places. Amounts of
 * different currencies cannot be compared without a rate, places can. Of equal ones the person's own comes first.
 */
export function byWeight({ currencies, accounts }: Summary, own: string): readonly CurrencySummary[] {
  const idlePlaces = (code: string): number =>
    accounts.filter(({ account, idle }) => account.currency === code && idle > 0).length
  return [...currencies].sort(
    (a, b) =>
      idlePlaces(b.currency) - idlePlaces(a.currency) ||
      b.places - a.places ||
      Number(b.currency === own) - Number(a.currency === own) ||
      (a.currency < b.currency ? -1 : 1),
  )
}
