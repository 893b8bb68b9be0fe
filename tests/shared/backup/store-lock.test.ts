import { describe, expect, it } from 'vitest'
import { makeStoreCipher } from '../../../shared/backup/encryption'
import { readBackup } from '../../../shared/backup/read-backup'
import { writeBackup } from '../../../shared/backup/write-backup'
import { makeDataKey, openDataKey, rewrapDataKey } from '../../../shared/sealing/data-key'
import { passphrase, QUICK } from '../../support/make-locked'
import { makeTables } from '../../support/make-tables'

const written = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))
const wrapped = await makeDataKey(passphrase, random, QUICK)
const key = (await openDataKey(wrapped, passphrase))!
const copy = await writeBackup(makeTables(), written, {
  by: 'store',
  key,
  cipher: makeStoreCipher(random, wrapped),
})
const opens = { ok: true, value: { written, tables: makeTables(), leftOut: 0, tellsCards: true } }

describe('a copy locked as its store is', () => {
  it('opens with the key of that store, without asking', async () => {
    expect(await readBackup(copy, null, key)).toEqual(opens)
  })

  it('opens anywhere else with the passphrase the store had then', async () => {
    const other = (await openDataKey(await makeDataKey('another', random, QUICK), 'another'))!
    expect(await readBackup(copy, null)).toEqual({ ok: false, error: { code: 'locked' } })
    expect(await readBackup(copy, null, other)).toEqual({ ok: false, error: { code: 'locked' } })
    expect(await readBackup(copy, 'another', other)).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    })
    expect(await readBackup(copy, passphrase, other)).toEqual(opens)
  })

  it('opens without asking after the passphrase of its store was changed', async () => {
    const next = (await rewrapDataKey(wrapped, passphrase, 'another', random, QUICK))!
    expect(await readBackup(copy, null, await openDataKey(next, 'another'))).toEqual(opens)
    expect(await openDataKey(next, passphrase)).toBeNull()
    expect(await rewrapDataKey(wrapped, 'another', 'a third', random, QUICK)).toBeNull()
  })

  it('is refused where its header was changed', async () => {
    const text = Buffer.from(copy).toString('latin1')
    const changed = Buffer.from(text.replace('"iterations":10', '"iterations":11'), 'latin1')
    expect(await readBackup(changed, passphrase)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})
