import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepSnapshots } from '../../../electron/snapshots/snapshots'
import { temporaryFolder } from '../../support/temporary-folder'

const HOUR_MS = 3_600_000

/** Snapshots in a folder of their own, an hour after one another. */
function hourly() {
  const folder = join(temporaryFolder(), 'snapshots')
  let at = Date.parse('2026-11-22T00:00:00Z')
  return { folder, snapshots: keepSnapshots(folder, () => new Date((at += HOUR_MS))) }
}

const text = (of: string): Uint8Array => new Uint8Array(Buffer.from(of))

describe('snapshots', () => {
  it('are listed newest first and read back as they were saved', async () => {
    const { snapshots } = hourly()
    const first = await snapshots.saveSnapshot(1, text('one'))
    const second = await snapshots.saveSnapshot(2, text('two'))
    expect(await snapshots.listSnapshots()).toEqual([second, first])
    expect(second).toMatchObject({
      savedAt: '2026-11-22T02:00:00.000Z',
      transactions: 2,
      bytes: 3,
      damaged: false,
    })
    expect(Buffer.from((await snapshots.readSnapshot('2026-11-22T01-00-00-000Z'))!).toString()).toBe('one')
  })

  it('are saved though an old one cannot be removed', async () => {
    const { folder, snapshots } = hourly()
    for (let hour = 1; hour <= 8; hour++)
      mkdirSync(join(folder, `2026-11-22T0${hour}-30-00-000Z.snapshot`), { recursive: true })
    expect(await snapshots.saveSnapshot(1, text('one'))).toMatchObject({ transactions: 1 })
    expect((await snapshots.listSnapshots()).filter(({ damaged }) => !damaged)).toHaveLength(1)
  })

  it('are none before the first, and null where there is none of that name', async () => {
    const { snapshots } = hourly()
    expect(await snapshots.listSnapshots()).toEqual([])
    expect(await snapshots.readSnapshot('2026-11-22T01-00-00-000Z')).toBeNull()
  })

  it('never take an empty ledger in a full one’s place', async () => {
    const { folder, snapshots } = hourly()
    expect(await snapshots.saveSnapshot(0, text(''))).toMatchObject({ transactions: 0 })
    await snapshots.saveSnapshot(9, text('nine'))
    expect(await snapshots.saveSnapshot(0, text(''))).toBe('kept-last-good')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('take an empty ledger where every full copy is damaged', async () => {
    const { folder, snapshots } = hourly()
    await snapshots.saveSnapshot(9, text('nine'))
    truncateSync(join(folder, readdirSync(folder)[0]!), 10)
    expect(await snapshots.saveSnapshot(0, text(''))).toMatchObject({ transactions: 0 })
  })

  it('are listed as damaged and not given back when something cut them short', async () => {
    const { folder, snapshots } = hourly()
    await snapshots.saveSnapshot(9, text('nine'))
    truncateSync(join(folder, readdirSync(folder)[0]!), 150)
    const [damaged] = await snapshots.listSnapshots()
    expect(damaged).toMatchObject({ id: '2026-11-22T01-00-00-000Z', damaged: true, transactions: 0 })
    expect(await snapshots.readSnapshot(damaged!.id)).toBeNull()
  })

  it('stay apart and in order where the clock stands still', async () => {
    const snapshots = keepSnapshots(temporaryFolder(), () => new Date('2026-11-22T00:00:00Z'))
    for (let count = 1; count <= 12; count++) await snapshots.saveSnapshot(count, text(String(count)))
    const list = await snapshots.listSnapshots()
    expect(list.map(({ transactions }) => transactions)).toEqual([12, 11, 10, 9, 8])
  })

  it('wait for one another when asked for at once', async () => {
    const { snapshots } = hourly()
    await Promise.all(Array.from({ length: 8 }, (_, i) => snapshots.saveSnapshot(i + 1, text(String(i)))))
    const list = await snapshots.listSnapshots()
    expect(list.slice(0, 5).map(({ transactions }) => transactions)).toEqual([8, 7, 6, 5, 4])
  })

  it('are unavailable where there can be no folder, without an exception', async () => {
    const folder = join(temporaryFolder(), 'snapshots')
    writeFileSync(folder, 'in the way')
    const snapshots = keepSnapshots(folder, () => new Date())
    expect(await snapshots.saveSnapshot(1, text('one'))).toBe('unavailable')
    expect(await snapshots.listSnapshots()).toEqual([])
  })

  it('take another name where something lies in the way of theirs', async () => {
    const folder = join(temporaryFolder(), 'snapshots')
    mkdirSync(join(folder, '2026-11-22T00-00-00-000Z.snapshot'), { recursive: true })
    const snapshots = keepSnapshots(folder, () => new Date('2026-11-22T00:00:00Z'))
    expect(await snapshots.saveSnapshot(1, text('one'))).toMatchObject({ id: '2026-11-22T00-00-00-000Z-001' })
  })
})
