import type { Component } from './components'
import type { Model, ModelRoute } from './model'

/** By account and day: the most that one minor unit there can still bring, as score. */
export type UnitValues = readonly (readonly number[])[]

/** The highest score per debited unit that a transfer by this route on this day can have. */
export type BestRatio = (route: ModelRoute, on: number, valueOfTarget: number) => number

/**
 * A linear bound on the worth of money in accounts that other accounts pay into: per unit, the best of keeping it
 * and of sending it on by any route, fixed charges spread as thin as they can be. Being linear it can be added up,
 * so that the accounts that pay in may be bounded one by one.
 */
export function unitValues(model: Model, component: Component, ratio: BestRatio): UnitValues {
  const values = model.accounts.map(() => new Array<number>(model.last + 2).fill(0))
  const targets = component.accounts.filter((index) =>
    component.routes.some((route) => model.routes[route]?.to === index),
  )
  for (const { index, isDestination, unitAtEnd } of model.accounts) {
    if (isDestination) values[index]?.fill(unitAtEnd)
  }
  for (let on = model.last; on >= 0; on--) {
    for (const index of targets) keep(model, index, on, values)
    // A circle of pools may need several rounds; gain without end is refused as bad input.
    for (let round = 0; round <= targets.length; round++) {
      for (const index of targets) sendOn(model, component, index, on, values, ratio)
    }
  }
  return values
}

function keep(model: Model, index: number, on: number, values: number[][]): void {
  const account = model.accounts[index]
  const own = values[index]
  if (!account || !own || account.isDestination) return
  const later = on === model.last ? account.unitAtEnd : (own[on + 1] ?? 0)
  own[on] = Math.max(0, later - account.unitIdle)
}

function sendOn(
  model: Model,
  { routes }: Component,
  index: number,
  on: number,
  values: number[][],
  ratio: BestRatio,
): void {
  const own = values[index]
  if (!own) return
  for (const i of routes) {
    const route = model.routes[i]
    if (route?.from !== index || !route.terms[on]) continue
    own[on] = Math.max(own[on] ?? 0, ratio(route, on, valueOnArrival(model, route, on, values)))
  }
}

/** What one credited unit is worth to the sender: its value where it arrives, less the cost of being under way. */
export function valueOnArrival(model: Model, route: ModelRoute, on: number, values: UnitValues): number {
  const arrives = route.arrives[on] ?? on
  const idle = (model.accounts[route.to]?.unitIdle ?? 0) * (arrives - on)
  return (values[route.to]?.[arrives] ?? 0) - idle
}

/** What still comes into an account by its forecast, at the best that it could bring. */
export function laterInflows(model: Model, values: UnitValues, account: number, on: number): number {
  let sum = 0
  for (const [day, amount] of Object.entries(model.accounts[account]?.inflow ?? {})) {
    if (Number(day) > on) sum += amount * (values[account]?.[Number(day)] ?? 0)
  }
  return sum
}
