import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readJson } from '../../../electron/files/read-json'
import { removeSetAside } from '../../../electron/files/remove-set-aside'
import { keepSnapshots } from '../../../electron/snapshots/snapshots'
import { temporaryFolder } from '../../support/temporary-folder'

const text = (of: string): Uint8Array => new Uint8Array(Buffer.from(of))

/** Three copies, the first two of which are damaged, and files of other kinds that were set aside. */
async function spoilt() {
  const profile = temporaryFolder()
  const folder = join(profile, 'snapshots')
  let at = Date.parse('2026-11-22T00:00:00Z')
  const snapshots = keepSnapshots(
    folder,
    () => new Date((at += 3_600_000)),
    () => removeSetAside(profile),
  )
  for (const name of ['first', 'second', 'third']) await snapshots.saveSnapshot(1, text(name))
  for (const name of readdirSync(folder).sort().slice(0, 2)) {
    const bytes = readFileSync(join(folder, name))
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(join(folder, name), bytes)
  }
  for (const name of ['reminders.json', 'ledger-note.json']) {
    writeFileSync(join(profile, name), 'Move $18.17 from PayPal {')
    await readJson(join(profile, name), z.object({}), {})
  }
  writeFileSync(join(profile, 'desktop.json'), '{}')
  // Named after their times.
  return {
    profile,
    folder,
    snapshots,
    ids: (await snapshots.listSnapshots()).map(({ id }) => id).sort(),
  }
}

describe('what was damaged before the lock was set', () => {
  it('does not stay readable: every damaged copy and every file set aside goes, and nothing else', async () => {
    const { profile, folder, snapshots } = await spoilt()
    expect(readdirSync(profile).filter((name) => name.endsWith('.damaged'))).toHaveLength(2)
    expect(await snapshots.removeDamaged(null)).toBe('removed')
    expect(readdirSync(profile).sort()).toEqual(['desktop.json', 'snapshots'])
    expect(readdirSync(folder)).toHaveLength(1)
    expect((await snapshots.listSnapshots()).map(({ damaged }) => damaged)).toEqual([false])
  })

  it('is removed one by one where the person asks, and a whole copy never', async () => {
    const { profile, snapshots, ids } = await spoilt()
    const [first = '', second = '', whole = ''] = ids
    expect(await snapshots.removeDamaged(second)).toBe('removed')
    await snapshots.removeDamaged(whole)
    await snapshots.removeDamaged('2026-11-22T09-00-00-000Z')
    expect((await snapshots.listSnapshots()).map(({ id }) => id).sort()).toEqual([first, whole])
    expect(readdirSync(profile).filter((name) => name.endsWith('.damaged'))).toHaveLength(2)
  })
})
