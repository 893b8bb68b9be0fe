import { use } from 'react'
import type { Ledger } from '../../shared/ledger/ledger'
import type { PairedLedger } from './pair-ledger'
import { PairsContext } from './pairs-provider'

/** The ledger with its transfers found; undefined while they are being looked for. Changes with every write. */
export const usePairedLedger = (): PairedLedger | undefined => use(PairsContext)

/** The ledger in which money moved between own accounts is neither income nor spending; undefined while it is read. */
export const useLedger = (): Ledger | undefined => use(PairsContext)?.ledger
