import type { Desktop } from './desktop'

/** Whether something was kept: all of it or nothing of it; else what is wrong. */
export type Kept = 'done' | 'not-done' | { readonly lost: string }

/** Something the desktop keeps on the disk when its window asks for it. */
export interface Job {
  readonly name: 'copy' | 'replace' | 'note' | 'settings' | 'reminders' | 'found'
  /** How many bytes it writes, about. */
  readonly bytes: number
  readonly ask: (desktop: Desktop) => Promise<unknown>
  /** Looks at what is on the disk, and at what is offered of it. */
  readonly look: (desktop: Desktop) => Promise<Kept>
}
