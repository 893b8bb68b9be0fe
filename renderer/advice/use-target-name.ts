import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedAccount } from '../../shared/planner/from-ledger/planning-outcome'
import { useStatedLedger } from '../store/use-ledger'

/** What to call the place a route leads to: an account of the person, or the bank its owner surely has. */
export function useTargetName(): (target: NamedAccount) => string {
  const { t } = useTranslation()
  const ledger = useStatedLedger()
  return useCallback(
    (target: NamedAccount) =>
      target.kind === 'account'
        ? (ledger?.get(target.account)?.account.name ?? target.account)
        : target.owner === undefined
          ? t(`plan.assumed.${target.holds}`, { currency: target.currency })
          : t(`plan.assumedOf.${target.holds}`, { currency: target.currency, owner: target.owner }),
    [t, ledger],
  )
}
