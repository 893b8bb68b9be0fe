import { type Ledger, loadLedger } from '../../shared/ledger/ledger'
import type { Statement } from '../../shared/model'
import { openAccount } from '../../shared/statements/match-account'
import { merge } from '../../shared/statements/merge'
import { PASTED } from '../../shared/statements/read-pasted'
import { readStatement } from '../../shared/statements/read-statement'
import { fixtures } from './fixtures'

interface Imported {
  readonly ledger: Ledger
  readonly statements: readonly Statement[]
}

/** The ledger that importing one statement of the fixtures gives, such as `upwork/13-columns-newest-first.csv`. */
export async function ledgerOfFixture(path: string): Promise<Imported> {
  const file = fixtures.find(({ format, name }) => `${format}/${name}` === path)
  if (!file) throw new Error(`no fixture ${path}`)
  return ledgerOfFile(file)
}

/** The ledger that pasting a text gives. */
export const ledgerOfPasted = (text: string): Promise<Imported> =>
  ledgerOfFile({ name: PASTED, bytes: new TextEncoder().encode(`\uFEFF${text}`) })

async function ledgerOfFile(file: Parameters<typeof readStatement>[0]): Promise<Imported> {
  const reading = await readStatement(file)
  const { format } = reading
  if (format === null) throw new Error(`${file.name} is not recognised`)
  const known = { ...reading, format }
  const accounts = reading.parts.map((part, index) => openAccount(known, part, `account-${index}`))
  const statement = { id: 'one', sha256: '', importedAt: '2026-11-22T00:00:00Z' }
  const merged = merge({ reading, statement, accounts, opened: accounts.map(({ id }) => id), pages: [] })
  const statements = [merged.statement]
  return { ledger: loadLedger({ accounts, pages: merged.pages, statements }), statements }
}
