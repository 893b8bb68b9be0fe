import Dexie from 'dexie'
import { useSyncExternalStore } from 'react'
import { CallRefused, FileRefused } from '../bridge/refused-calls'

/** Something that was not kept though the person was not asked to wait for it. */
export interface Refusal {
  readonly error: unknown
  /** Counts them, so that the same reason twice is told twice. */
  readonly number: number
}

let last: Refusal | null = null
const listeners = new Set<() => void>()

/** Whether the store, a disk or the system refused it. A store that was closed meanwhile is none: what was asked of it is not wanted any more. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Dexie.DexieError
    ? error.name !== 'DatabaseClosedError'
    : error instanceof FileRefused || error instanceof CallRefused

function onRejection({ reason }: PromiseRejectionEvent): void {
  if (!isRefused(reason)) return
  last = { error: reason, number: (last?.number ?? 0) + 1 }
  listeners.forEach((tell) => tell())
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('unhandledrejection', onRejection)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('unhandledrejection', onRejection)
  }
}

/**
 * The latest write that was refused and that nobody answered for; null where there was none. Small edits are written without
 * waiting, and so is most of what the system is asked: whoever does so need not say anything, and nothing is lost in silence.
 */
export const useRefusal = (): Refusal | null => useSyncExternalStore(subscribe, () => last)
