import type { SoundLedger } from '../../shared/damage/sound-records'
import type { Draft, Statement } from '../../shared/model'
import { digestsOf } from '../../shared/statements/digests'
import { merge } from '../../shared/statements/merge'
import { undo } from '../../shared/statements/undo'
import { makeAccount } from './make-account'
import { makeReading } from './make-reading'
import { overwritten } from './overwritten'

/** A ledger of one account before anything is imported. */
export const emptyLedger: SoundLedger = {
  accounts: [makeAccount(), makeAccount({ id: 'other', name: 'Other' })],
  pages: [],
  statements: [],
}

/** The ledger once some rows are imported, as the store would do it. */
export function withImport(ledger: SoundLedger, id: string, drafts: readonly Draft[]): SoundLedger {
  const reading = makeReading(drafts)
  const { pages, statement } = merge({
    reading,
    statement: { id, sha256: id, importedAt: '2026-11-22T00:00:00Z' },
    accounts: reading.parts.map(() => ledger.accounts[0]!),
    opened: [],
    pages: ledger.pages,
  })
  const digested: Statement = { ...statement, digests: digestsOf(pages, id).get(id) ?? [] }
  return {
    ...ledger,
    pages: overwritten(ledger.pages, pages),
    statements: [...ledger.statements, digested],
  }
}

/** The ledger once an import is taken back. */
export const withoutImport = (ledger: SoundLedger, id: string): SoundLedger => ({
  ...ledger,
  pages: overwritten(ledger.pages, undo(ledger.pages, id)),
  statements: ledger.statements.filter((statement) => statement.id !== id),
})
