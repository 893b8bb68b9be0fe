/** A queue of its own: each task begins when the one before has ended, well or badly. */
export function oneByOne(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const done = last.then(task)
    last = done.catch(() => null)
    return done
  }
}
