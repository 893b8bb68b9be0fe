import type { Problem } from '../problem'

/** A household program's own store, and the list of movements to export instead. */
interface Backup {
  readonly program: string
  readonly instead: string
  /** Names of its tables, as the store's schema has them. */
  readonly tables: RegExp
}

const stores: readonly Backup[] = [
  { program: 'Actual Budget', instead: 'Export (CSV)', tables: /\b(?:zero_budgets|payee_mapping|messages_crdt)\b/ },
  { program: 'Money Manager', instead: 'Excel / TSV', tables: /\b(?:INOUTCOME|ZINOUTCOME|ZASSET)\b/ },
  { program: 'GnuCash', instead: 'XML, CSV', tables: /\b(?:gnclock|slots_guid_index|billterms)\b/ },
  { program: 'Cashew', instead: 'CSV', tables: /\b(?:category_budget_limits|scanner_templates|transaction_associated_titles|associated_titles)\b/ },
  { program: 'Firefly III', instead: 'transactions.csv', tables: /\b(?:transaction_journals|journal_meta)\b/ },
  { program: 'Wallet', instead: 'CSV', tables: /\bcom_budgetbakers\b/i },
] // prettier-ignore

/** The schema of a database stands at its beginning; so much of it is looked at. */
const LOOKED_AT = 400_000

const latin = new TextDecoder('latin1')

/** A database is a program's backup: refused by the program's name where its tables give it away. */
export function databaseProblem(file: string, bytes: Uint8Array): Problem {
  const text = latin.decode(bytes.subarray(0, LOOKED_AT))
  const { program, instead } = stores.find(({ tables }) => tables.test(text)) ?? {
    program: 'SQLite',
    instead: 'CSV',
  }
  return { code: 'export-instead', program, holds: 'backup', instead, at: { file } }
}

/** What an archive is by the names in it, where it is a program's backup; null where it may be anything. */
export function backupProblem(file: string, names: readonly string[]): Problem | null {
  const plain = names.map((name) => name.replace(/^.*\//, '').toLowerCase())
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => plain.includes(name))
  const told = (program: string, instead: string): Problem => ({
    code: 'export-instead',
    program,
    holds: 'backup',
    instead,
    at: { file },
  })
  if (has('db.sqlite', 'metadata.json')) return told('Actual Budget', 'Export (CSV)')
  return plain.some((name) => /\.(?:sqlite3?|db|mmbak)$/.test(name)) ? told('SQLite', 'CSV') : null
}
