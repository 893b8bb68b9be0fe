import { useMemo } from 'react'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type ClearingAccount, clearingAccount } from '../../../shared/payouts/clearing-account'
import { paysOut } from '../../../shared/payouts/pays-out'
import { usePairedLedger } from '../../pairing/use-ledger'

/** A place that pays the person, and what its rows come to. */
export interface PayingPlace {
  readonly one: AccountLedger
  readonly clearing: ClearingAccount
}

/** Every place that pays the person, those with something unexplained first; undefined while they are being read. */
export function usePayouts():
  | {
      readonly places: readonly PayingPlace[]
      readonly ones: readonly AccountLedger[]
      readonly isEmpty: boolean
    }
  | undefined {
  const paired = usePairedLedger()
  return useMemo(() => {
    if (!paired) return undefined
    const { ledger, records } = paired
    const places = [...ledger.values()].filter(paysOut).flatMap((one): PayingPlace[] => {
      const clearing = clearingAccount(one, records.statements)
      return clearing ? [{ one, clearing }] : []
    })
    return {
      places: places.sort((a, b) => Number(b.clearing.residual !== 0) - Number(a.clearing.residual !== 0)),
      ones: places.map(({ one }) => one),
      isEmpty: ledger.size === 0,
    }
  }, [paired])
}
