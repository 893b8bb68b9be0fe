/** Does pieces of work one after the other, in the order in which they are asked for; one that fails holds up none. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** For what reads and writes the same files: nothing sees half of what another is doing, and nothing is overwritten unread. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
