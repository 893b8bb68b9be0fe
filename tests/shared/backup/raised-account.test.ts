import { describe, expect, it } from 'vitest'
import { sealContainer } from '../../../shared/backup/container'
import { encrypt, type Lock, makeCipher, makeStoreCipher } from '../../../shared/backup/encryption'
import { raisedAccount } from '../../../shared/backup/raised-account'
import { readBackup } from '../../../shared/backup/read-backup'
import { writeSections } from '../../../shared/backup/sections'
import type { Tables } from '../../../shared/backup/tables'
import { makeDataKey, openDataKey } from '../../../shared/sealing/data-key'
import { makeAccount } from '../../support/make-account'
import { makeTables } from '../../support/make-tables'

const written = { at: '2026-06-01T03:00:00.000Z', app: '0.1.0' }
const counted = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, index) => index)
const passphrase = 'open sesame'
const wrapped = await makeDataKey(passphrase, counted, 10)
const key = (await openDataKey(wrapped, passphrase))!
const reading = { day: '2026-06-01', balance: 2_500 }
const before = [
  { ...makeAccount({ id: 'a' }), stated: null },
  { ...makeAccount({ id: 'b' }), stated: reading },
]
const after = [
  { ...makeAccount({ id: 'a' }), stated: [] },
  { ...makeAccount({ id: 'b' }), stated: [reading] },
]

/** A backup as releases wrote it that knew one reading an account. */
async function writtenBefore(tables: Tables, lock: Lock | null): Promise<Uint8Array> {
  const header = new TextEncoder().encode(
    JSON.stringify({ version: lock?.by === 'store' ? 2 : 1, encryption: lock?.cipher ?? null }),
  )
  const plain = await writeSections(tables, written)
  return sealContainer({ header, payload: lock ? await encrypt(plain, lock, header) : plain })
}

describe('a backup of a release that kept one balance read off', () => {
  it.each([
    ['plain', null],
    ['locked', { by: 'passphrase', passphrase, cipher: makeCipher(counted, 10) } as const],
    ['locked as its store', { by: 'store', key, cipher: makeStoreCipher(counted, wrapped) } as const],
  ])('is raised: %s', async (_, lock) => {
    const file = await writtenBefore(makeTables({ accounts: before }), lock)
    expect(await readBackup(file, passphrase)).toEqual({
      ok: true,
      value: { written, tables: makeTables({ accounts: after }), leftOut: 0, tellsCards: true },
    })
  })

  it('that holds an account of no release is refused by name', async () => {
    const file = await writtenBefore(makeTables({ accounts: [{ ...before[0], stated: 'much' }] }), null)
    expect(await readBackup(file, null)).toEqual({
      ok: false,
      error: { code: 'unsound', section: 'accounts', record: 1 },
    })
  })
})

it('a record of the present form, and what is no account, stay as they are', () => {
  for (const record of [...after, null, 'text', 7, {}, { stated: 'much' }, { sealed: counted(3) }])
    expect(raisedAccount(record)).toBe(record)
})
