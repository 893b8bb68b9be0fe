import { type SeenError, seenError } from '../../shared/diagnostics/seen-error'

const KEY = 'jandon.errors'
/** As many as tell what went before the last one. */
const MOST = 20

/** The latest errors of this window, the latest last. They outlive a reload, and end with the window. */
export function recentErrors(): readonly SeenError[] {
  try {
    const told: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(told) ? told.filter(isSeen) : []
  } catch {
    // Somebody else wrote there: begin anew.
    return []
  }
}

const isSeen = (told: unknown): told is SeenError =>
  typeof told === 'object' &&
  told !== null &&
  'kind' in told &&
  'places' in told &&
  Array.isArray(told.places)

/** Keeps what an error was and where; its message is not kept. */
export function noteError(thrown: unknown): void {
  sessionStorage.setItem(KEY, JSON.stringify([...recentErrors(), seenError(thrown)].slice(-MOST)))
}

/** Notes what nobody catches from now on. */
export function watchErrors(): void {
  addEventListener('error', ({ error }: ErrorEvent) => noteError(error))
  addEventListener('unhandledrejection', ({ reason }) => noteError(reason))
}
