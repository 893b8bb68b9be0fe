import type { Move } from './model'

const NONE = -1

/** What a label takes: its state, and a column each for how it is reached. */
export const bytesPerLabel = (width: number): number => 8 * (width + 4) + 4 * 4

/**
 * The labels of a search: each is the best way known to reach one state on one day. Columns rather than objects,
 * because there may be millions.
 */
export class LabelStore {
  size = 0
  states: Float64Array
  score: Float64Array
  /** The highest final score that can still be reached from here. */
  reach: Float64Array
  usable: Float64Array
  transfers: Int32Array
  parent: Int32Array
  /** The route of the transfer that led here; -1 where a night passed. */
  route: Int32Array
  amount: Float64Array
  day: Int32Array

  constructor(readonly width: number) {
    const capacity = 1024
    this.states = new Float64Array(capacity * width)
    this.score = new Float64Array(capacity)
    this.reach = new Float64Array(capacity)
    this.usable = new Float64Array(capacity)
    this.transfers = new Int32Array(capacity)
    this.parent = new Int32Array(capacity)
    this.route = new Int32Array(capacity)
    this.amount = new Float64Array(capacity)
    this.day = new Int32Array(capacity)
  }

  /** Adds a label without history; its state is copied. */
  add(state: Float64Array): number {
    if (this.size === this.score.length) this.grow()
    this.states.set(state, this.size * this.width)
    return this.size++
  }

  /** Writes how a label is reached. */
  set(label: number, from: number, reached: Reached): void {
    this.score[label] = reached.score
    this.reach[label] = reached.reach
    this.usable[label] = reached.usable
    this.transfers[label] = reached.transfers
    this.parent[label] = from
    this.route[label] = reached.route
    this.amount[label] = reached.amount
    this.day[label] = reached.day
  }

  /** Whether this way is better than the label's: worth more, then fewer transfers, then earlier money. */
  isBetter(reached: Reached, label: number): boolean {
    const score = this.score[label] ?? 0
    if (reached.score !== score) return reached.score > score
    const transfers = this.transfers[label] ?? 0
    if (reached.transfers !== transfers) return reached.transfers < transfers
    return reached.usable > (this.usable[label] ?? 0)
  }

  /** Copies the state of a label into a buffer. */
  load(label: number, into: Float64Array): void {
    const from = label * this.width
    for (let i = 0; i < this.width; i++) into[i] = this.states[from + i] ?? 0
  }

  /** The transfers that led to a label, first to last. */
  moves(label: number): Move[] {
    const moves: Move[] = []
    for (let at = label; at !== NONE; at = this.parent[at] ?? NONE) {
      const route = this.route[at] ?? NONE
      if (route !== NONE) moves.push({ route, on: this.day[at] ?? 0, amount: this.amount[at] ?? 0 })
    }
    return moves.reverse()
  }

  private grow(): void {
    const double = <T extends Float64Array | Int32Array>(old: T, made: T): T => {
      made.set(old)
      return made
    }
    const capacity = this.score.length * 2
    this.states = double(this.states, new Float64Array(capacity * this.width))
    this.score = double(this.score, new Float64Array(capacity))
    this.reach = double(this.reach, new Float64Array(capacity))
    this.usable = double(this.usable, new Float64Array(capacity))
    this.transfers = double(this.transfers, new Int32Array(capacity))
    this.parent = double(this.parent, new Int32Array(capacity))
    this.route = double(this.route, new Int32Array(capacity))
    this.amount = double(this.amount, new Float64Array(capacity))
    this.day = double(this.day, new Int32Array(capacity))
  }
}

/** How a state was reached: the sums so far, and the transfer that led there. */
export interface Reached {
  score: number
  reach: number
  usable: number
  transfers: number
  route: number
  amount: number
  day: number
}
