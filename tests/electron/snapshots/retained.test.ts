import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retained } from '../../../electron/snapshots/retained'
import type { SnapshotInfo } from '../../../shared/ipc'

const MINUTE_MS = 60_000
const DAY_MS = 1_440 * MINUTE_MS
const newest = Date.parse('2026-11-22T12:00:00Z')
const now = new Date(newest).toISOString()

/** A snapshot of so many minutes before the newest, named by that. */
const before = (minutes: number, more: Partial<SnapshotInfo> = {}): SnapshotInfo => ({
  id: `${minutes}`,
  savedAt: new Date(newest - minutes * MINUTE_MS).toISOString(),
  bytes: 1,
  transactions: 1,
  damaged: false,
  ...more,
})

const ages = (kept: ReadonlySet<string>): number[] => [...kept].map((id) => Number(id) / 1_440)

describe('retained', () => {
  it('keeps every one while there are few', () => {
    const few = [0, 5, 10].map((minutes) => before(minutes))
    expect(retained(few, now).size).toBe(3)
  })

  it('thins a year of hourly snapshots to the last hours, days, weeks and months', () => {
    const year = Array.from({ length: 366 * 24 }, (_, hours) => before(hours * 60))
    const kept = ages(retained(year, now))
    expect(kept.length).toBeLessThanOrEqual(5 + 7 + 4 + 12)
    expect(kept.filter((days) => days < 7).length).toBeGreaterThanOrEqual(5 + 6)
    expect(Math.max(...kept)).toBeGreaterThan(300)
  })

  it('keeps the last one that is not empty, however old, and however many empty ones follow', () => {
    const empty = Array.from({ length: 900 }, (_, days) => before(days * 1_440, { transactions: 0 }))
    const full = before(901 * 1_440, { transactions: 40 })
    expect(retained([...empty, full], now)).toContain(full.id)
  })

  it('gives no good one’s place to a damaged one, and keeps three damaged ones to be seen', () => {
    const damaged = Array.from({ length: 10 }, (_, i) => before(i, { id: `damaged ${i}`, damaged: true }))
    const good = Array.from({ length: 5 }, (_, i) => before(20 + i))
    const kept = retained([...damaged, ...good], now)
    expect(good.filter(({ id }) => kept.has(id))).toHaveLength(5)
    expect(damaged.filter(({ id }) => kept.has(id)).map(({ id }) => id)).toEqual([
      'damaged 0',
      'damaged 1',
      'damaged 2',
    ])
  })

  it('keeps the newest of the present and three of a clock that ran ahead', () => {
    const ahead = Array.from({ length: 9 }, (_, i) => before(-1 - i, { id: `ahead ${i}` })).reverse()
    const present = Array.from({ length: 5 }, (_, i) => before(i))
    const kept = retained([...ahead, ...present], now)
    expect(present.filter(({ id }) => kept.has(id))).toHaveLength(5)
    expect(ahead.filter(({ id }) => kept.has(id))).toHaveLength(3)
  })

  it('keeps what it kept when asked again', () => {
    const minutes = fc.uniqueArray(fc.nat((800 * DAY_MS) / MINUTE_MS), { maxLength: 200 })
    fc.assert(
      fc.property(minutes, fc.boolean(), (all, empty) => {
        const snapshots = all.sort((a, b) => a - b).map((age) => before(age, { transactions: empty ? 0 : 1 }))
        const once = retained(snapshots, now)
        const twice = retained(
          snapshots.filter(({ id }) => once.has(id)),
          now,
        )
        expect(twice).toEqual(once)
      }),
    )
  })
})
