import { each, type Pieces } from '../pieces'
import { Heap } from './heap'

/** A possible partner on the right, and how much the two are worth together: a whole number above zero. */
export interface Edge {
  readonly to: number
  readonly worth: number
}

const none = -1

/**
 * The assignment of left to right, each at most once, that is worth the most altogether: never a good pair first at the
 * cost of two others. Left without a partner counts zero.
 *
 * Shortest augmenting paths with potentials (the Hungarian method on a sparse graph; Jonker and Volgenant 1987), each
 * search ending at the nearest free partner or at the first left that does best alone. Same input, same answer.
 *
 * @param edges for each left, its partners
 * @returns for each left its partner, or −1
 */
export function* assign(edges: readonly (readonly Edge[])[], rights: number): Pieces<Int32Array> {
  const alone = edges.reduce((most, of) => of.reduce((best, { worth }) => Math.max(best, worth), most), 0)
  const state: State = {
    edges,
    alone,
    leftPotential: new Float64Array(edges.length),
    rightPotential: new Float64Array(rights),
    partner: new Int32Array(edges.length).fill(none),
    owner: new Int32Array(rights).fill(none),
  }
  yield* each(edges, (of, left) => {
    if (of.length > 0) enter(state, left)
  })
  return state.partner
}

interface State {
  readonly edges: readonly (readonly Edge[])[]
  /** What it costs to stay alone; a pair costs this less its worth. */
  readonly alone: number
  readonly leftPotential: Float64Array
  readonly rightPotential: Float64Array
  readonly partner: Int32Array
  readonly owner: Int32Array
}

/** The same, where the best partner is free: nearly always. */
function enterAtOnce(state: State, left: number): boolean {
  const { alone, rightPotential } = state
  let right = none
  let least = alone
  for (const { to, worth } of state.edges[left]!) {
    const cost = alone - worth - rightPotential[to]!
    if (cost > least || (cost === least && right !== none && to > right)) continue
    least = cost
    right = to
  }
  if (right === none || state.owner[right] !== none) return false
  state.leftPotential[left] = least
  state.partner[left] = right
  state.owner[right] = left
  return true
}

interface Reached {
  readonly at: number
  readonly from: number
}

/** Adds one left to the assignment, moving others to their next best where that is worth it altogether. */
function enter(state: State, first: number): void {
  if (enterAtOnce(state, first)) return
  const { edges, alone, leftPotential, rightPotential, partner, owner } = state
  const heap = new Heap()
  const reached = new Map<number, Reached>()
  const visited = [{ left: first, at: 0 }]
  const passed: { readonly right: number; readonly at: number }[] = []
  let best = { left: first, right: none, at: Infinity }

  for (let next: { left: number; at: number } | null = visited[0]!; next !== null;) {
    const { left, at } = next
    const base = at - leftPotential[left]!
    if (base + alone < best.at) best = { left, right: none, at: base + alone }
    for (const { to, worth } of edges[left]!) {
      const cost = base + alone - worth - rightPotential[to]!
      if (cost >= (reached.get(to)?.at ?? Infinity)) continue
      reached.set(to, { at: cost, from: left })
      heap.push(cost, to)
    }
    next = null
    for (let entry = heap.pop(); entry && entry.at < best.at; entry = heap.pop()) {
      const { item: right, at: cost } = entry
      if (reached.get(right)?.at !== cost) continue
      const taken = owner[right]!
      if (taken === none) {
        best = { left: reached.get(right)!.from, right, at: cost }
        break
      }
      passed.push({ right, at: cost })
      next = { left: taken, at: cost }
      visited.push(next)
      break
    }
  }

  for (const { left, at } of visited) leftPotential[left]! += best.at - at
  for (const { right, at } of passed) rightPotential[right]! -= best.at - at
  for (let { left, right } = best; ;) {
    const before = partner[left]!
    partner[left] = right
    if (right !== none) owner[right] = left
    if (left === first) return
    right = before
    left = reached.get(before)!.from
  }
}
