import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noTables } from '../../../shared/backup/tables'
import type { Database } from '../../../renderer/store/database'
import {
  changePassphrase,
  lockStore,
  replaceLocked,
  unlockStore,
} from '../../../renderer/store/lock/change-lock'
import { openDatabase } from '../../../renderer/store/open'
import { versions } from '../../../renderer/store/versions'

/** What only a newer release knows to be in a store. */
const NOVELTIES = 'novelties'
const NEWER = versions.length + 1
const QUICK = 1_000

async function opened(name: string): Promise<Database> {
  const result = await openDatabase({ name, key: null })
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

/** Raises a store as a newer release does at its start, and gives what reads it afterwards. */
async function raise(name: string, version = NEWER): Promise<Dexie> {
  const newer = new Dexie(name)
  newer.version(version).stores({ accounts: 'id', settings: 'key', [NOVELTIES]: 'id' })
  await newer.open()
  return newer
}

const setting = { key: 'idleDays', value: 45 }

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a window of an older release', () => {
  it.each([NEWER, NEWER + 7])(
    'writes nothing any more once its store is raised to version %i',
    async (to) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      const name = `raised-to-${to}`
      const database = await opened(name)
      await database.settings.put(setting)
      const told: number[] = []
      database.onNewer = (version) => void told.push(version)

      const newer = await raise(name, to)

      expect(told).toEqual([to])
      for (const table of database.tables) {
        await expect(table.clear(), table.name).rejects.toMatchObject({ name: 'DatabaseClosedError' })
        await expect(table.toArray(), table.name).rejects.toMatchObject({ name: 'DatabaseClosedError' })
      }
      expect(await newer.table('settings').toArray()).toEqual([setting])
      newer.close()
    },
  )

  it('goes on where another window of its own release asks for the store', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const database = await opened('same-release')
    const told: number[] = []
    database.onNewer = (version) => void told.push(version)
    // As Dexie counts a store whose tables it mended: above the release's own version, below the next.
    const [own] = (await indexedDB.databases()).filter(({ name }) => name === 'same-release')
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('same-release', (own?.version ?? 0) + 1)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(request.error ?? new Error('not raised'))
    })
    await database.settings.put(setting)
    expect(told).toEqual([])
    database.close()
  })

  it('says so where the store is raised between the question for its version and its opening', async () => {
    const first = await opened('raised-between')
    first.close()
    const before = await indexedDB.databases()
    const newer = await raise('raised-between')
    newer.close()
    vi.spyOn(indexedDB, 'databases').mockResolvedValue(before)
    expect(await openDatabase({ name: 'raised-between', key: null })).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', version: NEWER, meanwhile: false },
    })
  })

  it.each([
    ['set a lock', (name: string) => lockStore(name, 'one and two', 5, QUICK)],
    ['take a lock off', (name: string) => unlockStore(name, 'one and two')],
    ['change a passphrase', (name: string) => changePassphrase(name, 'one and two', 'three four', QUICK)],
    ['empty a locked store', (name: string) => replaceLocked(name, noTables)],
  ])('does not %s in a store that is newer', async (what, work) => {
    const name = `no-${what}`
    const before = await opened(name)
    await before.settings.put(setting)
    before.close()
    const newer = await raise(name)
    await newer.table(NOVELTIES).put({ id: 'x' })
    newer.close()
    const left = await indexedDB.databases()
    await expect(work(name)).rejects.toThrow('newer')
    expect(await indexedDB.databases()).toEqual(left)
    const again = new Dexie(name)
    await again.open()
    expect(await again.table('settings').toArray()).toEqual([setting])
    expect(await again.table(NOVELTIES).toArray()).toEqual([{ id: 'x' }])
    again.close()
  })
})
