import type { KeyboardEvent, MouseEvent } from 'react'

/** Rows picked in a list: one after the other, from where the picking began to where it is. */
export interface Picked {
  readonly anchor: number
  readonly active: number
}

/** Which rows are picked, and what becomes of it. */
export interface Picking {
  readonly picked: Picked | null
  readonly onPick: (picked: Picked | null) => void
}

/** The first and the last picked row. */
export const pickedRange = ({ anchor, active }: Picked): readonly [number, number] =>
  anchor < active ? [anchor, active] : [active, anchor]

interface Rows {
  readonly picking: Picking | undefined
  readonly count: number
  readonly reveal: (index: number) => void
  readonly perPage: () => number
}

/** What mouse and keyboard do to a list of which rows can be picked, as lists of every system do. */
export function usePicking({ picking, count, reveal, perPage }: Rows) {
  const goTo = (index: number, extend: boolean): void => {
    if (!picking || count === 0) return
    const active = Math.min(count - 1, Math.max(0, index))
    picking.onPick({ anchor: extend ? (picking.picked?.anchor ?? active) : active, active })
    reveal(active)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!picking || event.altKey) return
    const { key } = event
    const at = picking.picked?.active ?? -1
    const all = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'a'
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + perPage(),
      PageUp: at - perPage(),
      Home: 0,
      End: count - 1,
    }
    const next = steps[key]
    if (all && count > 0) picking.onPick({ anchor: 0, active: count - 1 })
    else if (key === 'Escape' && picking.picked) picking.onPick(null)
    else if (next !== undefined && !event.ctrlKey && !event.metaKey) goTo(next, event.shiftKey)
    else return
    event.preventDefault()
  }
  const isPicked = (index: number): boolean => {
    if (!picking?.picked) return false
    const [first, last] = pickedRange(picking.picked)
    return index >= first && index <= last
  }
  return {
    keys: { onKeyDown },
    ofRow: (index: number) =>
      picking && {
        'aria-selected': isPicked(index),
        onClick: ({ shiftKey }: MouseEvent) => goTo(index, shiftKey),
      },
  }
}
