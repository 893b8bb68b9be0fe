import type { CurrencySum } from '../../../shared/paper/place-lines'
import { useFormat } from '../../ui/use-format'

/** Sums of several currencies beside each other: nothing adds them up. */
export function Sums({ of }: { readonly of: readonly CurrencySum[] }) {
  const { money } = useFormat()
  return of.map(({ currency, balance }) => money(balance, currency)).join(' + ')
}
