/**
 * Whether a write failed because there is no room: IndexedDB's quota, or a full disk as Node names it. Told from the
 * words too, since an error loses its class on its way out of a worker or the main process.
 */
export const isNoRoom = (error: unknown): boolean =>
  /quota|ENOSPC|no space left/i.test(
    error instanceof Error ? `${error.name} ${error.message}` : String(error),
  )
