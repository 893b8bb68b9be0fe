import type { Component } from './components'
import { evening, morning } from './day-steps'
import { LabelStore, type Reached } from './label-store'
import { type Layout, openingState } from './layout'
import type { Model, ModelRoute, Move, Terms } from './model'
import { StateIndex } from './state-index'
import { type StateStep, stateStep } from './state-step'

/** So many states go on each day when there is no room or time for more. */
const WHEN_OVER = 30

/** The amounts worth trying by a route, given what may leave the account and the state. */
export type Amounts = (
  route: ModelRoute,
  terms: Terms,
  most: number,
  state: Float64Array,
  on: number,
) => Iterable<number>

/** At most this much can still be added to the score from a state in which transfers of day `on` may be made. */
export type Bound = (state: Float64Array, on: number) => number

export interface SearchOptions {
  readonly amounts: Amounts
  readonly bound: Bound
  /** Ways that cannot reach this score are given up. */
  readonly floor: number
  /** How many states are kept each day, the most promising first. */
  readonly width: number
  /** How much a unit that is in time for a need counts extra, when states are ranked: helps to find a plan at all. */
  readonly pressure: number
  readonly mayContinue: (labels: number) => boolean
}

export interface SearchResult {
  /** The best way found, with all equal ones considered; null where none was. */
  readonly best: { readonly score: number; readonly moves: readonly Move[] } | null
  /** No way that was given up for lack of room or time can end above this. */
  readonly lost: number
  /** How many states were looked at. */
  readonly labels: number
}

/**
 * Label-setting over days: all states that a component can be in, each reached in the best way. With every amount
 * tried and no limit of width, the result is exact; planner/README.md has the proof.
 */
export function search(
  model: Model,
  component: Component,
  layout: Layout,
  options: SearchOptions,
): SearchResult {
  const store = new LabelStore(layout.width)
  const step = stateStep(model, layout)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) return { best: null, lost: -Infinity, labels: 0 }
  const first = store.add(opening)
  store.set(first, -1, {
    score: 0,
    reach: options.bound(opening, 0),
    usable: 0,
    transfers: 0,
    route: -1,
    amount: 0,
    day: 0,
  })

  const state = new Float64Array(layout.width)
  const next = new Float64Array(layout.width)
  let today = [first]
  let lost = -Infinity
  let { width } = options
  for (let on = 0; on <= model.last; on++) {
    const run = { model, component, layout, options, store, step, index: new StateIndex(store), state, next }
    lost = Math.max(lost, sendAll(run, today, on))
    if (!options.mayContinue(store.size)) width = Math.min(width, WHEN_OVER)
    const kept = mostPromising(run, today, width)
    lost = Math.max(lost, kept.lost)
    today = nightAfter(run, kept.labels, on)
  }
  const best = today.reduce((a, b) => (a < 0 || store.isBetter(reachedBy(store, b), a) ? b : a), -1)
  return {
    best: best < 0 ? null : { score: store.score[best] ?? 0, moves: store.moves(best) },
    lost,
    labels: store.size,
  }
}

interface Run {
  readonly model: Model
  readonly component: Component
  readonly layout: Layout
  readonly options: SearchOptions
  readonly store: LabelStore
  readonly step: StateStep
  readonly index: StateIndex
  /** Buffers for the state at hand and the one after a transfer. */
  readonly state: Float64Array
  readonly next: Float64Array
}

/**
 * Makes every transfer of the day from every state, until nothing new or better appears; of each round only the most
 * promising states go on. Adds the new states to `today`, and gives what was lost.
 */
function sendAll(run: Run, today: number[], on: number): number {
  const { model, component, options, store, index, state } = run
  for (const label of today) {
    store.load(label, state)
    index.insert(label, state)
  }
  const routes = component.routes.flatMap((i) => {
    const route = model.routes[i]
    const terms = route?.terms[on]
    return terms ? [{ route, terms }] : []
  })
  let lost = -Infinity
  let round = routes.length > 0 ? [...today] : []
  while (round.length > 0) {
    const kept = mostPromising(run, round, options.width, leastPromising(run, today))
    lost = Math.max(lost, kept.lost)
    const reached = new Set<number>()
    for (const label of kept.labels) {
      if ((store.reach[label] ?? 0) < options.floor) continue
      if (!options.mayContinue(store.size)) lost = Math.max(lost, store.reach[label] ?? 0)
      else for (const { route, terms } of routes) sendFrom(run, label, route, terms, on, today, reached)
    }
    round = [...reached]
  }
  return lost
}

/** Makes the transfers by one route from one state; notes the states that are new or reached in a better way. */
function sendFrom(
  { model, layout, options, store, step, index, state, next }: Run,
  label: number,
  route: ModelRoute,
  terms: Terms,
  on: number,
  today: number[],
  reachedNow: Set<number>,
): void {
  store.load(label, state)
  const most = (state[layout.balance[route.from] ?? -1] ?? 0) - (model.accounts[route.from]?.reserve ?? 0)
  for (const amount of options.amounts(route, terms, most, state, on)) {
    next.set(state)
    const reached = step(next, route, terms, amount, on, store, label)
    if (!reached) continue
    const known = index.find(next)
    if (known >= 0 && !store.isBetter(reached, known)) continue
    reached.reach = reached.score + options.bound(next, on)
    if (reached.reach < options.floor) continue
    const target = known >= 0 ? known : store.add(next)
    store.set(target, label, reached)
    reachedNow.add(target)
    if (known >= 0) continue
    index.insert(target, next)
    today.push(target)
  }
}

/** What states are ranked by: their reach, and what they have done for needs. */
function promise({ model, layout, options, store }: Run, label: number): number {
  let sum = store.reach[label] ?? 0
  if (options.pressure > 0) {
    const first = label * store.width + layout.needs
    for (let i = 0; i < model.needs.length; i++) sum += options.pressure * (store.states[first + i] ?? 0)
  }
  return sum
}

/** The promise that a state needs to be among the best `width` of a day. */
function leastPromising(run: Run, labels: readonly number[]): number {
  const { width } = run.options
  if (labels.length <= width) return -Infinity
  const promises = Float64Array.from(labels, (label) => promise(run, label)).sort()
  return promises[labels.length - width] ?? -Infinity
}

/** Where there are too many states, keeps the most promising; gives the highest reach among the others. */
function mostPromising(run: Run, labels: readonly number[], width: number, least = -Infinity) {
  if (labels.length <= width && least === -Infinity) return { labels, lost: -Infinity }
  const ranked = labels.map((label) => ({ label, promise: promise(run, label) }))
  ranked.sort((a, b) => b.promise - a.promise || a.label - b.label)
  const kept = ranked.slice(0, width).filter((entry) => entry.promise >= least)
  const lost = ranked.slice(kept.length).map(({ label }) => run.store.reach[label] ?? 0)
  return { labels: kept.map(({ label }) => label), lost: lost.reduce((a, b) => Math.max(a, b), -Infinity) }
}

/** Ends the day and begins the next, or closes the books on the last. */
function nightAfter(
  { model, component, layout, options, store }: Run,
  labels: readonly number[],
  on: number,
) {
  const morrow: number[] = []
  const index = new StateIndex(store)
  const state = new Float64Array(layout.width)
  for (const label of labels) {
    store.load(label, state)
    const idle = evening(model, component, layout, state, on)
    if (idle < 0) continue
    const reached = { ...reachedBy(store, label), route: -1, amount: 0, day: on }
    reached.score -= idle
    if (on === model.last) {
      reached.score += atEnd(model, component, layout, state)
      state.fill(0)
    } else {
      if (!morning(model, component, layout, state, on + 1)) continue
      reached.reach = reached.score + options.bound(state, on + 1)
      if (reached.reach < options.floor) continue
    }
    const known = index.find(state)
    if (known >= 0 && !store.isBetter(reached, known)) continue
    const target = known >= 0 ? known : store.add(state)
    store.set(target, label, reached)
    if (known < 0) {
      index.insert(target, state)
      morrow.push(target)
    }
  }
  return morrow
}

const reachedBy = (store: LabelStore, label: number): Reached => ({
  score: store.score[label] ?? 0,
  reach: store.reach[label] ?? 0,
  usable: store.usable[label] ?? 0,
  transfers: store.transfers[label] ?? 0,
  route: -1,
  amount: 0,
  day: 0,
})

function atEnd(model: Model, { accounts }: Component, layout: Layout, state: Float64Array): number {
  let worth = 0
  for (const index of accounts) {
    const account = model.accounts[index]
    if (account && !account.isDestination)
      worth += (state[layout.balance[index] ?? -1] ?? 0) * account.unitAtEnd
  }
  return worth
}
