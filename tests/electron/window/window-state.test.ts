import { describe, expect, it } from 'vitest'
import { placing, WindowState } from '../../../electron/window/window-state'

const main = { x: 0, y: 25, width: 1440, height: 875 }
const left = { x: -1920, y: 0, width: 1920, height: 1080 }
const state = { x: 100, y: 100, width: 1000, height: 700, maximized: false }

describe('placing', () => {
  it('opens in the middle of the main screen the first time', () => {
    expect(placing(null, [main])).toEqual({ bounds: { width: 1280, height: 860 }, maximized: false })
  })

  it('opens where the window stood, on whichever screen', () => {
    const { maximized, ...bounds } = { ...state, x: -1800 }
    expect(placing({ ...bounds, maximized }, [main, left]).bounds).toEqual(bounds)
  })

  it.each([
    ['on a screen that is gone', { x: -1800 }],
    ['above the screen', { y: -300 }],
    ['below the screen', { y: 890 }],
    ['past its right edge', { x: 1400 }],
    ['past its left edge', { x: -950 }],
  ])('opens in the middle at its size when it stood %s', (_name, moved) => {
    expect(placing({ ...state, ...moved }, [main]).bounds).toEqual({ width: 1000, height: 700 })
  })

  it('never opens larger than the screen in the middle', () => {
    const huge = { ...state, x: 9_000, width: 3_000, height: 2_000 }
    expect(placing(huge, [main]).bounds).toEqual({ width: 1440, height: 875 })
  })

  it('fills the screen again where it did', () => {
    expect(placing({ ...state, maximized: true }, [main]).maximized).toBe(true)
  })
})

describe('WindowState', () => {
  it.each([
    { ...state, width: 0 },
    { ...state, x: 0.5 },
    { ...state, y: null },
    {},
    { ...state, width: 1e9 },
  ])('refuses %j', (value) => expect(WindowState.safeParse(value).success).toBe(false))
})
