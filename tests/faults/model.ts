import 'fake-indexeddb/auto'
import { readTables } from '../../renderer/store/backup/read-tables'
import { replaceTables } from '../../renderer/store/backup/replace-tables'
import { Database } from '../../renderer/store/database'
import { undoImport } from '../../renderer/store/undo-import'
import { writeBackup } from '../../shared/backup/write-backup'
import { readBackup } from '../../shared/backup/read-backup'
import { importFiles } from '../support/import-files'
import { normal } from './state'

/** A backup of the model, and the state it holds. */
export interface ModelBackup {
  readonly bytes: Uint8Array
  readonly state: string
}

/** The same store without a browser and without faults: what each piece of work must lead to. */
export class Model {
  private constructor(private readonly database: Database) {}

  static async open(): Promise<Model> {
    const database = new Database('model')
    await database.open()
    return new Model(database)
  }

  state = async (): Promise<string> => normal(await readTables(this.database))

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
    return { bytes: await writeBackup(tables, written, null), state: normal(tables) }
  }

  async restore(backup: Uint8Array): Promise<void> {
    const read = await readBackup(backup, null)
    if (!read.ok || !(await replaceTables(this.database, read.value.tables)).ok)
      throw new Error('the model cannot restore its own backup')
  }
}
