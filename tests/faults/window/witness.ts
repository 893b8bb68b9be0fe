import type { Page } from '@playwright/test'
import type { Before } from '../../../renderer/store/backup/before-restore'
import { readBackup } from '../../../shared/backup/read-backup'
import type { Tables } from '../../../shared/backup/tables'
import { fail, ok, type Result } from '../../../shared/result'
import type { DataKey } from '../../../shared/sealing/data-key'
import { isGone } from '../../e2e/support/stand-in/is-gone'
import { openStored } from './open-stored'
import { importedPart, ledgerState, storeState } from './state'
import { newestCopy } from './stored-copies'
import { readStored, type Stored } from './stored'

/** A store as it was found. */
export interface Seen {
  readonly state: string
  readonly tables: Tables
  /** The one passphrase that opens it; null where it is not locked. */
  readonly passphrase: string | null
}

/** Looks at the store past the app, and remembers what there has been. */
export class Witness {
  readonly #keys = new Map<string, DataKey>()
  readonly #ledgers = new Set<string>()

  /** Tells of a ledger that may be met again, in the copy kept before a restore. */
  expect(ledger: string): void {
    this.#ledgers.add(ledger)
  }

  /** Whether what was imported into this ledger was once all that there was. */
  knows(ledger: string): boolean {
    return [...this.#ledgers].some((one) => importedPart(one) === importedPart(ledger))
  }

  /** Fails where the store is not whole, does not open by exactly one of these passphrases, or its copy is not good. */
  async look(page: Page, passphrases: readonly (string | null)[]): Promise<Result<Seen, string>> {
    const stored = await read(page, 'jandon')
    if (!stored) return fail('the store is gone')
    const opened = await openStored(
      stored,
      passphrases.filter((one) => one !== null),
    )
    if (!opened.ok) return opened
    const { tables, lock } = opened.value
    if (lock) this.#keys.set(lock.key.id, lock.key)
    const copies = (await read(page, 'jandon-before-restore'))?.['kept'] ?? []
    for (const { bytes } of copies as readonly Before[])
      if (!(await this.#isGood(bytes))) return fail('what was kept before a restore is not good')
    const passphrase = lock?.passphrase ?? null
    return ok({ state: storeState(ledgerState(tables), passphrase), passphrase, tables })
  }

  /** Whether the newest safety copy holds what was imported into this ledger. */
  async isCopied(page: Page, ledger: string): Promise<boolean> {
    const copy = await newestCopy(page)
    const held = copy && (await this.#ledgerIn(copy))
    return held !== null && importedPart(held) === importedPart(ledger)
  }

  /** Which of these passphrases opens the newest safety copy; null where it is not locked. */
  async passphraseOfCopy(page: Page, passphrases: readonly string[]): Promise<string | null> {
    const copy = await newestCopy(page)
    for (const passphrase of copy ? [null, ...passphrases] : [])
      if ((await readBackup(copy!, passphrase)).ok) return passphrase
    return null
  }

  async #isGood(copy: Uint8Array): Promise<boolean> {
    const ledger = await this.#ledgerIn(copy)
    return ledger !== null && this.#ledgers.has(ledger)
  }

  /** Null where the copy is damaged, or locked by a key that was never seen. */
  async #ledgerIn(copy: Uint8Array): Promise<string | null> {
    for (const key of [null, ...this.#keys.values()]) {
      const read = await readBackup(copy, null, key)
      if (read.ok) return ledgerState(read.value.tables)
    }
    return null
  }
}

/** The app may open its window anew at any moment; what was asked of the window before is asked again. */
async function read(page: Page, name: string): Promise<Stored | null> {
  for (;;) {
    try {
      return await readStored(page, name)
    } catch (error) {
      if (page.isClosed() || !isGone(error)) throw error
    }
  }
}
