import { lockSession } from '../security/lock-session'

/** Lets an updater's requests through for as long as a piece of work takes. */
export type UpdateGate = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Locks the session an updater asks through: it reaches the one host, by https alone, and only while a person waits for
 * the answer.
 */
export function updateGate(session: Parameters<typeof lockSession>[0], host: string): UpdateGate {
  let atWork = 0
  lockSession(session, (address) => atWork > 0 && isOn(host, address))
  return async (work) => {
    atWork += 1
    try {
      return await work()
    } finally {
      atWork -= 1
    }
  }
}

const isOn = (host: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === `https://${host}`
