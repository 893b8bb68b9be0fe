/** Things on their way from one ledger's window to the next. They outlive every screen, and end with the window. */
export interface Carried<T> {
  readonly add: (things: readonly T[]) => void
  /** All of them, once. */
  readonly take: () => readonly T[]
}

/** Nothing on its way yet. */
export function carried<T>(): Carried<T> {
  let waiting: readonly T[] = []
  return {
    add(things) {
      waiting = [...waiting, ...things]
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
