/**
 * Long work that can pause between any two of its pieces, so that whoever runs it can do something else meanwhile; it
 * gives its result at the end. `yield*` runs such work as a part of other such work.
 */
export type Pieces<T> = Generator<undefined, T, undefined>

/** So many items are a piece: of the slowest work that goes by items, well below a millisecond. */
const ITEMS_A_PIECE = 128

/** All of it at once. */
export function finish<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does the same with each item, in their order. */
export function* each<T>(items: Iterable<T>, act: (item: T, index: number) => void): Pieces<void> {
  let index = 0
  for (const item of items) {
    act(item, index)
    index++
    if (index % ITEMS_A_PIECE === 0) yield
  }
}

/** The items that fulfil a condition, in their order. */
export function* those<T>(items: Iterable<T>, are: (item: T) => boolean): Pieces<T[]> {
  const found: T[] = []
  yield* each(items, (item) => {
    if (are(item)) found.push(item)
  })
  return found
}
