import type { LabelStore } from './label-store'

/** Finds the label of a state among those of one day: open addressing over the rows of the store. */
export class StateIndex {
  private slots = new Int32Array(64).fill(-1)
  private used = 0

  constructor(private readonly store: LabelStore) {}

  /** The label that has this state, or -1. */
  find(state: Float64Array): number {
    return this.slots[this.slotOf(state, 0)] ?? -1
  }

  /** Registers a label under its state, which must not be there yet. */
  insert(label: number, state: Float64Array): void {
    if (this.used * 2 >= this.slots.length) this.grow()
    this.slots[this.slotOf(state, 0)] = label
    this.used++
  }

  private slotOf(state: Float64Array, from: number): number {
    const { width, states } = this.store
    const mask = this.slots.length - 1
    for (let slot = hash(state, from, width) & mask; ; slot = (slot + 1) & mask) {
      const label = this.slots[slot] ?? -1
      if (label < 0) return slot
      const row = label * width
      let same = true
      for (let i = 0; i < width && same; i++) same = states[row + i] === state[from + i]
      if (same) return slot
    }
  }

  private grow(): void {
    const labels = this.slots.filter((label) => label >= 0)
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    const { width, states } = this.store
    for (const label of labels) this.slots[this.slotOf(states, label * width)] = label
  }
}

/** Mixes both halves of each number, so that large balances spread as well as small ones. */
function hash(state: Float64Array, from: number, width: number): number {
  let mixed = 0x811c9dc5
  for (let i = from; i < from + width; i++) {
    const value = state[i] ?? 0
    mixed = Math.imul(mixed ^ (value | 0), 0x9e3779b1)
    mixed ^= (mixed >>> 15) ^ ((value / 4294967296) | 0)
  }
  return mixed >>> 0
}
