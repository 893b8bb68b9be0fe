import type { Statement, StatementPart } from '../../shared/model'

/** An imported file that speaks of the given accounts. */
export const makeStatement = (parts: readonly StatementPart[], told: Partial<Statement> = {}): Statement => ({
  id: 'statement',
  file: 'statement.csv',
  sha256: '',
  format: 'test',
  encoding: 'utf-8',
  importedAt: '2026-11-22T00:00:00Z',
  parts,
  counts: { rows: 0, added: 0, duplicates: 0, skipped: 0, problems: 0 },
  opened: [],
  ...told,
})
