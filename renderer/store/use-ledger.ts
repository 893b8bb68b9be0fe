import { use } from 'react'
import type { Ledger, LedgerRecords } from '../../shared/ledger/ledger'
import { LedgerContext } from './ledger-provider'

/** The stored records as they are now; undefined while they are being read. Changes with every write. */
export const useRecords = (): LedgerRecords | undefined => use(LedgerContext).records

/** The ledger in memory; undefined while it is being read. */
export const useLedger = (): Ledger | undefined => use(LedgerContext).ledger
