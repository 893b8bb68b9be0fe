import { use } from 'react'
import type { Ledger, LedgerRecords } from '../../shared/ledger/ledger'
import { LedgerContext } from './ledger-provider'

/** The stored records as they are now; undefined while they are being read. Changes with every write. */
export const useRecords = (): LedgerRecords | undefined => use(LedgerContext).records

/**
 * The ledger as the statements tell it, for names, balances and ages; undefined while it is being read. What depends on
 * the kinds of rows must ask `pairing/use-ledger`: a statement calls a transfer from an own account income.
 */
export const useStatedLedger = (): Ledger | undefined => use(LedgerContext).ledger
