import { useMemo } from 'react'
import type { Statement } from '../../shared/model'
import type { FollowedTransfer } from '../../shared/transfers/followed-transfer'
import { followTransfers } from '../../shared/transfers/follow-transfers'
import type { PairedLedger } from '../pairing/pair-ledger'
import { usePairedLedger } from '../pairing/use-ledger'
import type { KeptTransfers } from '../store/transfers'
import { useDisplay } from '../ui/display'

/** Money on its way, and all it is read from. */
export interface Tracking
  extends KeptTransfers, Pick<PairedLedger, 'ledger' | 'catalog' | 'choices' | 'book'> {
  readonly statements: readonly Statement[]
  /** Newest first. */
  readonly transfers: readonly FollowedTransfer[]
}

/** Follows the transfers of the ledger; undefined while they are being read. */
export function useTracking(): Tracking | undefined {
  const paired = usePairedLedger()
  const { today } = useDisplay()
  return useMemo(() => {
    if (!paired) return undefined
    const { ledger, catalog, choices, book, kept, records } = paired
    const { statements } = records
    const transfers = followTransfers({ ...kept, ledger, statements, book, today })
    return { ...kept, ledger, statements, catalog, choices, book, transfers }
  }, [paired, today])
}
