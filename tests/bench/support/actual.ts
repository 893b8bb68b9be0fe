import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The release that is measured. */
const VERSION = '26.9.0'

/** Its packages lie here from run to run, outside of the project and its dependencies. */
const folder = join(tmpdir(), `jandon-actual-${VERSION}`)

/** A transaction as Actual's interface takes it; the amount in cents. */
export interface ActualRow {
  readonly account: string
  readonly date: string
  readonly amount: number
  readonly payee_name: string
  readonly imported_id: string
}

/** As much of Actual's interface as is measured. */
export interface Actual {
  readonly init: (options: { readonly dataDir: string }) => Promise<unknown>
  readonly runImport: (budget: string, work: () => Promise<void>) => Promise<void>
  readonly createAccount: (account: { readonly name: string }, balance: number) => Promise<string>
  readonly importTransactions: (
    account: string,
    rows: readonly ActualRow[],
  ) => Promise<{ readonly added: readonly string[] }>
  readonly shutdown: () => Promise<void>
}

/** Actual with an empty budget; null where it cannot be installed: no network, or no compiler for its database. */
export async function openActual(): Promise<Actual | null> {
  if (!isThere() && !install()) return null
  const dataDir = join(folder, 'data')
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir)
  const { resolve } = createRequire(join(folder, 'package.json'))
  const { default: actual } = (await import(pathToFileURL(resolve('@actual-app/api')).href)) as {
    readonly default: Actual
  }
  await quietly(async () => {
    await actual.init({ dataDir })
    await actual.runImport('measured', () => Promise.resolve())
  })
  return actual
}

/** Actual tells the terminal about every row it takes; nobody would find the table among them. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, info, warn } = console
  Object.assign(console, { log: () => undefined, info: () => undefined, warn: () => undefined })
  try {
    return await work()
  } finally {
    Object.assign(console, { log, info, warn })
  }
}

const isThere = (): boolean =>
  existsSync(join(folder, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'))

/** Its database is native: where nothing is prebuilt for this machine, it is compiled. */
function install(): boolean {
  mkdirSync(folder, { recursive: true })
  const npm = (...command: string[]): boolean =>
    spawnSync('npm', [...command, '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'ignore' })
      .status === 0
  return (
    npm('install', `@actual-app/api@${VERSION}`) &&
    (isThere() || npm('rebuild', 'better-sqlite3')) &&
    isThere()
  )
}
