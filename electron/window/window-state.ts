import type { Rectangle } from 'electron'
import { z } from 'zod'

/** Where the window stood, and whether it filled the screen. */
export const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

export const leastSize = { width: 640, height: 480 }
const firstSize = { width: 1280, height: 860 }

/** So much of the title bar must be in reach of the mouse. */
const GRIP = { width: 120, height: 32 }

/** What a window is opened with. */
export interface Placing {
  readonly bounds: Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'>
  readonly maximized: boolean
}

/**
 * Where to open the window: where it stood, if a part of its title bar still lies on a screen; else in the middle of
 * the main screen, at the size it had as far as it fits.
 *
 * @param areas the screens' work areas, the main one first
 */
export function placing(state: WindowState | null, areas: readonly Rectangle[]): Placing {
  const { maximized = false, ...kept } = state ?? {}
  if (state && areas.some((area) => isInReach(state, area))) {
    return { bounds: kept as Rectangle, maximized }
  }
  const { width = firstSize.width, height = firstSize.height } = areas[0] ?? {}
  const size = state ?? firstSize
  return { bounds: { width: Math.min(size.width, width), height: Math.min(size.height, height) }, maximized }
}

function isInReach(state: WindowState, area: Rectangle): boolean {
  const across = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x)
  const down = area.y + area.height - state.y
  return across >= GRIP.width && state.y >= area.y && down >= GRIP.height
}
