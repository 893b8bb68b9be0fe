/** By this windows of one browser tell one another that a store was locked or unlocked. */
const channel = (): BroadcastChannel => new BroadcastChannel('jandon-lock')

/**
 * Opens the window anew. Nothing outlives it: no record, no key, no worker; where the store is locked, it asks for the
 * passphrase. What was searched for goes too.
 */
export function beginAgain(): void {
  sessionStorage.clear()
  location.reload()
}

/** The same in all other windows: what they know of the store's lock holds no more. */
export function othersBeginAgain(): void {
  const others = channel()
  others.postMessage(null)
  others.close()
}

/** @returns stops following */
export function followOthers(): () => void {
  const others = channel()
  others.onmessage = beginAgain
  return () => others.close()
}
