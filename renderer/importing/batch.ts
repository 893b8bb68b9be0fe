import type { ImportCounts } from '../../shared/model'
import type { SkipReason } from '../../shared/problem'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { Reading } from '../../shared/statements/reading'
import type { Override } from '../../shared/statements/verdict'
import type { Database } from '../store/database'
import {
  commitImport,
  type Effect,
  type ImportCircumstances,
  type KnownReading,
  previewImport,
  withDigests,
} from '../store/imports'
import { LedgerView } from '../store/ledger-view'
import { isImportable, type Preview } from './preview'
import { previewRows } from './preview-rows'

/** A file that was read, and what the person decided about its rows. */
interface BatchFile {
  readonly reading: Reading
  readonly circumstances: ImportCircumstances
  readonly overrides: Map<number, Override>
  /** Grows with every change, so that a preview tells whether it still holds. */
  revision: number
  /** Whether it could be imported when it was last looked at. */
  ready: boolean
  /** What its import would do, if it was looked at since the last decision, and nothing lay in its accounts: else it is worked out anew. */
  foreseen: Effect | null
}

/** What one file brought. */
export interface Brought {
  readonly id: string
  readonly added: number
}

/** Rows that only dress a table. Naming them beside real ones would worry people for nothing. */
const dressing: ReadonlySet<SkipReason> = new Set(['header', 'preamble', 'footer', 'blank'])

/**
 * Files to be imported one after the other. Each is previewed on top of the store and of the files before it, so that
 * what is foreseen of overlapping files is what is imported, in the same order.
 */
export class Batch {
  private readonly files = new Map<string, BatchFile>()
  private revisions = 0
  private view: LedgerView
  /** The store and the files that `view` supposes. */
  private supposed: { readonly store: string; readonly files: readonly string[] } | null = null

  constructor(private readonly database: Database) {
    this.view = new LedgerView(database)
  }

  /** Adds a file at the end, or puts a new reading in the place of its old one. */
  put(reading: Reading, circumstances: ImportCircumstances): void {
    this.files.set(circumstances.id, {
      reading,
      circumstances,
      overrides: new Map(),
      revision: this.revisions++,
      ready: false,
      foreseen: null,
    })
  }

  drop(id: string): void {
    this.files.delete(id)
  }

  /** Decides about rows of a file, by their places among its drafts; null takes a decision back. */
  decide(id: string, rows: readonly number[], override: Override | null): void {
    const file = this.files.get(id)
    if (!file) return
    for (const row of rows)
      if (override === null) file.overrides.delete(row)
      else file.overrides.set(row, override)
    file.revision = this.revisions++
    file.foreseen = null
  }

  /** The previews that changed since the last look, in the order in which the files will be imported. */
  async look(): Promise<readonly Preview[]> {
    const store = await this.storeNow()
    // As they are now: further ones may be put while these are looked at, and have a look of their own.
    const waiting = [...this.files.values()]
    const files = waiting.map(({ circumstances, revision }) => `${circumstances.id} ${revision}`)
    const before = this.supposed
    const holds = before?.store === store && before.files.every((file, index) => file === files[index])
    if (!holds) this.view = new LedgerView(this.database)
    const known = holds ? before.files.length : 0
    this.supposed = { store, files }
    const names = await this.fileNames()
    const previews: Preview[] = []
    for (const file of waiting.slice(known)) previews.push(await this.preview(file, names))
    return previews
  }

  /** Does what the imports will need and their previews did not. */
  prepare(): void {
    for (const file of this.files.values()) file.foreseen &&= withDigests(file.foreseen)
  }

  /**
   * Imports every file that could be imported when it was last looked at, each in a transaction of its own.
   *
   * @param lessons what each file taught, by its id
   */
  async commit(lessons: ReadonlyMap<string, Profile>): Promise<readonly Brought[]> {
    const brought: Brought[] = []
    for (const [id, file] of [...this.files]) {
      const { reading, circumstances, overrides, ready, foreseen } = file
      if (!ready || !isKnown(reading)) continue
      const lesson = lessons.get(id) ?? null
      const { statement, sameFile } = await commitImport(this.database, {
        reading,
        circumstances,
        overrides,
        lesson,
        foreseen,
      })
      this.files.delete(id)
      brought.push({ id, added: sameFile ? 0 : statement.counts.added })
    }
    return brought
  }

  private async preview(file: BatchFile, names: ReadonlyMap<string, string>): Promise<Preview> {
    const { reading, circumstances, overrides } = file
    const { drafts: _drafts, skipped, ...rest } = reading
    const said = {
      ...rest,
      id: circumstances.id,
      leftOut: skipped.filter(({ reason }) => !dressing.has(reason)).length,
    }
    file.ready = false
    file.foreseen = null
    if (!isKnown(reading))
      return {
        ...said,
        accounts: [],
        opened: [],
        counts: noCounts(reading),
        similar: 0,
        sameFile: null,
        doubles: [],
        shown: previewRows(reading, [], String),
      }
    const outcome = await previewImport(this.view, { reading, circumstances, overrides })
    const { verdicts, questions, doubles, ...effect } = outcome
    const { accounts, opened, statement, sameFile } = effect
    const decidedOut = verdicts.filter(({ verdict }) => verdict === 'left-out').length
    const preview: Preview = {
      ...said,
      questions: [...said.questions, ...questions],
      leftOut: said.leftOut + decidedOut,
      accounts,
      opened,
      counts: statement.counts,
      similar: verdicts.filter(({ verdict }) => verdict === 'similar').length,
      sameFile,
      doubles,
      shown: previewRows(reading, verdicts, (id) => names.get(id) ?? ''),
    }
    if (isImportable(preview)) {
      this.view.suppose(effect)
      file.ready = true
      file.foreseen = effect.first ? effect : null
    }
    return preview
  }

  /** Changes with every import, undo and restored copy. */
  private async storeNow(): Promise<string> {
    const { statements, accounts } = this.database
    const keys = [await statements.toCollection().primaryKeys(), await accounts.toCollection().primaryKeys()]
    return JSON.stringify(keys)
  }

  private async fileNames(): Promise<ReadonlyMap<string, string>> {
    const stored = await this.database.statements.toArray()
    return new Map([
      ...stored.map(({ id, file }): [string, string] => [id, file]),
      ...[...this.files].map(([id, { reading }]): [string, string] => [id, reading.file]),
    ])
  }
}

const isKnown = (reading: Reading): reading is KnownReading =>
  reading.format !== null && reading.parts.length > 0

const noCounts = ({ rows, skipped }: Reading): ImportCounts => ({
  rows,
  added: 0,
  duplicates: 0,
  skipped: skipped.length,
  problems: rows - skipped.length,
})
