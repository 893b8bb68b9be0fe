import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../renderer/store/open'
import { versions } from '../../../renderer/store/versions'

describe('opening the store', () => {
  it('makes a new one where there is none', async () => {
    const opened = await openDatabase({ name: 'fresh', key: null })
    expect(opened.ok && opened.value.isOpen()).toBe(true)
    if (opened.ok) opened.value.close()
  })

  it('refuses data of a newer release and leaves it as it is', async () => {
    const newer = new Dexie('newer')
    newer.version(versions.length + 1).stores({ accounts: 'id', novelties: 'id' })
    await newer.open()
    await newer.table('novelties').put({ id: 'x' })
    newer.close()

    expect(await openDatabase({ name: 'newer', key: null })).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', version: versions.length + 1 },
    })

    const again = new Dexie('newer')
    await again.open()
    expect(await again.table('novelties').toArray()).toEqual([{ id: 'x' }])
    again.close()
  })
})
