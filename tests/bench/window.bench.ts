import type { JSHandle } from '@playwright/test'
import type { Benchmark, BenchmarkCase } from './benchmark'
import { BenchWindow } from './support/bench-window'
import { DexiePage } from './support/dexie-page'

/** The import as a person sees it, in the built window: file dropped to file stored, the disk included. */
export const benchmark: Benchmark = {
  name: 'Window: import from the drop to what is stored, in headless Chromium',
  async *cases(seed) {
    for (const { rows, times } of [
      { rows: 10_000, times: 5 },
      { rows: 100_000, times: 3 },
      { rows: 1_000_000, times: 1 },
    ])
      yield* firstImport(rows, times, seed)
    yield* secondImport(100_000, seed)
  },
}

/** Into an empty store each time, beside Dexie storing the same rows one record each. */
async function* firstImport(rows: number, times: number, seed: number): AsyncGenerator<BenchmarkCase> {
  let window = await BenchWindow.open()
  let statement: JSHandle<DataTransfer>
  const dexie = await DexiePage.open()
  await dexie.make(rows)
  yield {
    name: `${rows.toLocaleString('en')} rows of CSV into an empty store`,
    ours: {
      name: 'Jandon, all of it',
      times,
      prepare: async () => {
        await window.close()
        window = await BenchWindow.open()
        statement = await window.take(rows, { seed })
      },
      run: async () => {
        await window.import(statement)
        return { rows }
      },
      after: async () => ({ 'MB at most': await window.peak() }),
    },
    reference: {
      name: 'Dexie.bulkAdd, storing only',
      times,
      run: async () => {
        await dexie.store()
        return { rows }
      },
    },
  }
  await window.close()
  await dexie.close()
}

/** The same file once more, and its undo. */
async function* secondImport(rows: number, seed: number): AsyncGenerator<BenchmarkCase> {
  const window = await BenchWindow.open()
  await window.import(await window.take(rows, { seed }))
  let statement: JSHandle<DataTransfer>
  yield {
    name: `${rows.toLocaleString('en')} rows again, until it is said that none is new`,
    ours: {
      name: 'Jandon',
      times: 3,
      prepare: async () => {
        await window.leaveOut()
        statement = await window.take(rows, { seed, foot: '\n' })
      },
      run: async () => {
        await window.importAgain(statement)
        return { added: 0 }
      },
    },
  }
  await window.leaveOut()
  yield {
    name: `undo of ${rows.toLocaleString('en')} rows`,
    ours: {
      name: 'Jandon',
      times: 1,
      run: async () => {
        await window.press(/^Undo$/)
        await window.press(/^Take it out$/)
        await window.shows('was taken out again')
        return {}
      },
    },
  }
  await window.close()
}
