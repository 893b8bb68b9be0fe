import { useMemo } from 'react'
import type { Ledger } from '../../shared/ledger/ledger'
import { withMoves } from '../../shared/pairs/with-moves'
import { useTracking } from './use-tracking'

/** The ledger in which money moved between own accounts is neither income nor spending; undefined while it is read. */
export function useMovedLedger(): Ledger | undefined {
  const tracking = useTracking()
  return useMemo(() => tracking && withMoves(tracking.ledger, tracking.book.pairs), [tracking])
}
