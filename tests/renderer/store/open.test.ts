import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../renderer/store/open'
import { versions } from '../../../renderer/store/versions'

afterEach(() => vi.restoreAllMocks())

describe('opening the store', () => {
  const refusal = new DOMException('Internal error opening backing store', 'UnknownError')

  it('asks again where a browser refuses once, having thrown damaged files away', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(refusal)
    const opened = await openDatabase({ name: 'thrown-away', key: null })
    expect(opened.ok && opened.value.isOpen()).toBe(true)
    if (opened.ok) opened.value.close()
  })

  it('says why where a browser goes on refusing', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(refusal)
    expect(await openDatabase({ name: 'refused', key: null })).toEqual({
      ok: false,
      error: { kind: 'broken', detail: refusal.message },
    })
  })

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
      error: { kind: 'newer-than-app', version: versions.length + 1, meanwhile: false },
    })

    const again = new Dexie('newer')
    await again.open()
    expect(await again.table('novelties').toArray()).toEqual([{ id: 'x' }])
    again.close()
  })
})
