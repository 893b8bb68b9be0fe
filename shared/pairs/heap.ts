/** What lies in the heap: a number that is ordered by `at`, then by itself. */
interface Entry {
  readonly at: number
  readonly item: number
}

/** A binary heap of numbers: the one with the least `at` comes out first, and of equals the least. */
export class Heap {
  private readonly entries: Entry[] = []

  push(at: number, item: number): void {
    const { entries } = this
    let place = entries.length
    entries.push({ at, item })
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.isBefore(place, parent)) return
      this.swap(place, parent)
      place = parent
    }
  }

  pop(): Entry | undefined {
    const { entries } = this
    const first = entries[0]
    const last = entries.pop()
    if (entries.length === 0 || last === undefined) return first
    entries[0] = last
    for (let place = 0; ;) {
      let least = place
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < entries.length && this.isBefore(child, least)) least = child
      if (least === place) return first
      this.swap(place, least)
      place = least
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [left, right] = [this.entries[a]!, this.entries[b]!]
    return left.at < right.at || (left.at === right.at && left.item < right.item)
  }

  private swap(a: number, b: number): void {
    const { entries } = this
    const kept = entries[a]!
    entries[a] = entries[b]!
    entries[b] = kept
  }
}
