import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { effectiveFee } from '../../../shared/payouts/effective-fees'
import { useFormat } from '../../ui/use-format'

/** Words what of a place's earnings went to fees; nothing where nothing was earned. */
export function useTookWords(): (one: AccountLedger) => string | null {
  const { t } = useTranslation()
  const { money, percent } = useFormat()
  return (one) => {
    const { earned, fees, currency, ppm } = effectiveFee(one)
    if (ppm === null) return null
    return t('payouts.tookOf', {
      fees: money(fees, currency),
      earned: money(earned, currency),
      percent: percent(ppm / 1_000_000),
    })
  }
}
