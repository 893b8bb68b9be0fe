import type { Account, ImportCounts, Statement } from '../../shared/model'
import type { Reading } from '../../shared/statements/reading'
import type { DoubledAccount } from '../store/imports'
import type { PreviewRow } from './preview-rows'

/** What the window sees of a file before it is imported. The rows themselves stay in the worker. */
export interface Preview extends Omit<Reading, 'drafts' | 'skipped'> {
  readonly id: string
  readonly accounts: readonly Account[]
  readonly opened: readonly string[]
  readonly counts: ImportCounts
  /** Of the new rows, those that look like a known one. */
  readonly similar: number
  readonly sameFile: Statement | null
  /** Accounts it would open whose rows lie in another account already. */
  readonly doubles: readonly DoubledAccount[]
  readonly shown: readonly PreviewRow[]
  /** Rows with figures that are no transactions, apart from the file's own dressing. */
  readonly leftOut: number
}

/** Whether a read file can be imported as it stands. */
export const isImportable = ({ questions, sameFile, counts }: Preview): boolean =>
  questions.length === 0 && sameFile === null && counts.added > 0
