import type { PairDecision } from '../../shared/pairs/pair-up'
import type { StartedTransfer } from '../../shared/transfers/started-transfer'
import type { Database } from './database'

/** What the person said about transfers; all else is read from the statements. */
export interface KeptTransfers {
  readonly started: readonly StartedTransfer[]
  readonly decisions: readonly PairDecision[]
}

/** Everything they said, in one state. */
export function readTransfers(database: Database): Promise<KeptTransfers> {
  return database.transaction('r', [database.transfers, database.pairDecisions], async () => ({
    started: await database.transfers.toArray(),
    decisions: await database.pairDecisions.toArray(),
  }))
}

/** Keeps a transfer the person asked for, or what they now know about it. */
export async function keepTransfer(database: Database, transfer: StartedTransfer): Promise<void> {
  await database.transfers.put(transfer)
}

/** Forgets that it was asked for; what statements show of it stays. */
export async function dropTransfer(database: Database, id: string): Promise<void> {
  await database.transfers.delete(id)
}

/** Keeps that two rows are one transfer, or are not. */
export async function decidePair(database: Database, decision: PairDecision): Promise<void> {
  await database.pairDecisions.put(decision)
}

/** Takes such a decision back: the rules decide again. */
export async function undecidePair(
  database: Database,
  { out, into }: Pick<PairDecision, 'out' | 'into'>,
): Promise<void> {
  await database.pairDecisions.delete([out, into])
}
