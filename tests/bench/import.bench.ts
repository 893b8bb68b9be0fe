import 'fake-indexeddb/auto'
import { Batch } from '../../renderer/importing/batch'
import { Database } from '../../renderer/store/database'
import { readStatement } from '../../shared/statements/read-statement'
import { largeText } from '../e2e/support/large-text'
import type { Benchmark, BenchmarkCase } from './benchmark'
import { importInto } from './support/import-into'
import { longStatement, type Variant } from './support/long-statement'

const statementOf = (rows: number, variant: Variant): Uint8Array =>
  new TextEncoder().encode(largeText(longStatement(rows, variant)))

let stores = 0

async function emptyStore(): Promise<Database> {
  const database = new Database(`bench-${stores++}`)
  await database.open()
  return database
}

async function cases(seed: number): Promise<readonly BenchmarkCase[]> {
  const whole = statementOf(100_000, { seed })
  const half = statementOf(100_000, { seed, from: 50_000 })
  const filled = await emptyStore()
  await importInto(filled, [{ name: 'first.csv', bytes: whole }])
  return [
    {
      name: '100,000 rows of CSV, read only',
      ours: {
        name: 'Jandon',
        times: 3,
        run: async () => ({ rows: (await readStatement({ name: 'a.csv', bytes: whole })).rows }),
      },
    },
    {
      name: '100,000 rows of CSV, from bytes to the store',
      ours: {
        name: 'Jandon',
        times: 3,
        run: async () => ({ added: await importInto(await emptyStore(), [{ name: 'a.csv', bytes: whole }]) }),
      },
    },
    {
      name: '100,000 rows again, all of them known',
      ours: {
        name: 'Jandon',
        times: 3,
        run: async () => {
          const batch = new Batch(filled)
          const reading = await readStatement({ name: 'first.csv', bytes: whole })
          batch.put(reading, { id: 'again', sha256: 'other', importedAt: '2026-11-22T00:00:00.000Z' })
          const [preview] = await batch.look()
          return { duplicates: preview?.counts.duplicates ?? 0 }
        },
      },
    },
    {
      name: '100,000 other rows beside them, looked through for similar ones',
      ours: {
        name: 'Jandon',
        times: 3,
        run: async () => {
          const batch = new Batch(filled)
          const reading = await readStatement({ name: 'first.csv', bytes: half })
          batch.put(reading, { id: 'half', sha256: 'half', importedAt: '2026-11-22T00:00:00.000Z' })
          const [preview] = await batch.look()
          return { added: preview?.counts.added ?? 0, similar: preview?.similar ?? 0 }
        },
      },
    },
  ]
}

/** The import as a person waits for it; the store is a stand-in in memory, so the disk is not in it. */
export const benchmark: Benchmark = {
  name: 'Import',
  async *cases(seed) {
    yield* await cases(seed)
  },
}
