import { EventEmitter } from 'node:events'

/**
 * What happens in the stand-in, by the names of Electron's events. To listen for one that never happens here is an
 * exception: it would be a promise nobody keeps.
 */
export class Events<Name extends string> extends EventEmitter {
  readonly #of: string
  readonly #names: readonly string[]

  constructor(of: string, names: readonly Name[]) {
    super()
    this.#of = of
    this.#names = names
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    return super.on(this.#happening(event), listener as (...args: unknown[]) => void)
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    return super.once(this.#happening(event), listener as (...args: unknown[]) => void)
  }

  #happening(event: string): string {
    if (!this.#names.includes(event))
      throw new Error(`In the stand-in for Electron ${this.#of} never tells of ${event}`)
    return event
  }
}

/** Electron's events carry something to hold back what is about to happen: whether a listener did. */
export function isHeldBack(events: EventEmitter, name: string, details: object = {}): boolean {
  let held = false
  events.emit(name, { ...details, preventDefault: () => (held = true) })
  return held
}
