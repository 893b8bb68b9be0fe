import 'fake-indexeddb/auto'
import { readTables } from '../../../renderer/store/backup/read-tables'
import { replaceTables } from '../../../renderer/store/backup/replace-tables'
import { Database } from '../../../renderer/store/database'
import { undoImport } from '../../../renderer/store/undo-import'
import { writeBackup } from '../../../shared/backup/write-backup'
import { readBackup } from '../../../shared/backup/read-backup'
import type { Tables } from '../../../shared/backup/tables'
import { importFiles } from '../../support/import-files'
import { ledgerState, storeState } from './state'

/** A backup of the model, and the ledger it holds. */
export interface ModelBackup {
  readonly bytes: Uint8Array
  readonly ledger: string
}

/** The same store without a browser and without faults: what each piece of work must lead to. */
export class Model {
  /** What opens the store; null where it is not locked. */
  passphrase: string | null = null

  private constructor(private readonly database: Database) {}

  static async open(): Promise<Model> {
    const database = new Database('model')
    await database.open()
    return new Model(database)
  }

  ledger = async (): Promise<string> => ledgerState(await readTables(this.database))

  state = async (): Promise<string> => storeState(await this.ledger(), this.passphrase)

  files = async (): Promise<readonly string[]> =>
    (await this.database.statements.toArray()).map(({ file }) => file)

  import = (path: string): Promise<void> => importFiles(this.database, [path])

  async undo(file: string): Promise<void> {
    const all = await this.database.statements.toArray()
    const statement = all.find((one) => one.file === file)
    if (statement) await undoImport(this.database, statement)
  }

  async setIdleDays(value: number): Promise<void> {
    await this.database.settings.put({ key: 'idleDays', value })
  }

  async backup(): Promise<ModelBackup> {
    const tables = await readTables(this.database)
    const written = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
    return { bytes: await writeBackup(tables, written, null), ledger: ledgerState(tables) }
  }

  async restore(backup: Uint8Array): Promise<void> {
    const read = await readBackup(backup, null)
    if (!read.ok) throw new Error('the model cannot read its own backup')
    await this.become(read.value.tables)
  }

  /** Holds these records and no others from now on. */
  async become(tables: Tables): Promise<void> {
    if (!(await replaceTables(this.database, tables, null)).ok)
      throw new Error('the model cannot hold these records')
  }
}
