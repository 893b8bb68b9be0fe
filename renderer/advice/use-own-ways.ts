import { useMemo } from 'react'
import { holidays } from '../../shared/routes/holidays'
import type { OwnWay } from '../../shared/routes/own-way'
import { ownWays } from '../../shared/transfers/own-ways'
import { usePairedLedger } from '../pairing/use-ledger'

/** The ways between the person's own accounts that their statements show; undefined while they are looked for. */
export function useOwnWays(): readonly OwnWay[] | undefined {
  const paired = usePairedLedger()
  return useMemo(() => paired && ownWays({ ...paired, holidays }), [paired])
}
