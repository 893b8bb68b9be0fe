/** The first of so many places that fulfils what all after it fulfil; `count` where none does. Halves what is left at each step. */
export function firstPlace(count: number, fulfils: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fulfils(middle)) high = middle
    else low = middle + 1
  }
  return low
}
