import type { UpdateObstacle } from '../../shared/ipc'
import { type OfferParts, offerUpdate, type Updater } from './offer-update'

/** What a check for updates is made of. */
export interface CheckParts extends OfferParts {
  /** Whether the person has switched updates in the app on, now as well as when the app was started. */
  readonly isOn: () => boolean
  readonly obstacle: () => Promise<UpdateObstacle | null>
  readonly load: () => Promise<Updater>
  readonly openReleasePage: () => Promise<unknown>
}

/**
 * Answers "Check for updates": opens the page of releases, unless the person has chosen to be updated in the app and
 * this build may. One check at a time.
 */
export function checkForUpdates({
  isOn,
  obstacle,
  load,
  openReleasePage,
  ...parts
}: CheckParts): () => Promise<void> {
  let updater: Promise<Updater> | null = null
  let busy = false
  return async () => {
    if (busy) return
    busy = true
    try {
      if (!isOn() || (await obstacle()) !== null) await openReleasePage()
      else await offerUpdate(() => (updater ??= load()), parts)
    } finally {
      busy = false
    }
  }
}
