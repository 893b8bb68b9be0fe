/** Random numbers from a seed (mulberry32), so that what is made of them can be made again. */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below) | 0
  }

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    return this.below(most + 1)
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}
