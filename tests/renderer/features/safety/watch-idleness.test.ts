import { describe, expect, it } from 'vitest'
import { isTimeOver } from '../../../../renderer/features/safety/watch-idleness'

const MINUTE = 60_000
const start = { wall: 1_000 * MINUTE, running: 10 * MINUTE }
const after = (wall: number, running: number) => ({
  wall: start.wall + wall * MINUTE,
  running: start.running + running * MINUTE,
})

describe('five minutes are over', () => {
  it.each([
    ['once both clocks say so', 5, 5],
    ['where the computer slept and only the wall’s clock ran', 600, 1],
    ['where the wall’s clock stands still', 0, 5],
    ['where the wall’s clock is set back by a day', -1_440, 1],
    ['where it is set back a little at a time', -0.5, 5],
  ])('%s', (_, wall, running) => {
    expect(isTimeOver(start, after(wall, running), 5)).toBe(true)
  })

  it.each([
    ['before that', 4, 4],
    ['where the wall’s clock is put right by seconds', -0.1, 1],
  ])('not %s', (_, wall, running) => {
    expect(isTimeOver(start, after(wall, running), 5)).toBe(false)
  })
})
