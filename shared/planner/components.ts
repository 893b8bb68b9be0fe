import type { Model } from './model'

/** A part of the problem that can be solved apart: no transfer of another part can help or hinder it. */
export interface Component {
  /** Accounts whose balance matters: all but destinations that nothing is spent from. In order of the problem. */
  readonly accounts: readonly number[]
  readonly routes: readonly number[]
  readonly quotas: readonly number[]
}

/**
 * Splits the problem into independent parts: accounts are tied by routes between them and by quotas that both use.
 * A destination ties nothing, unless money is spent from it; needs tie all that can pay into a destination.
 */
export function componentsOf(model: Model): Component[] {
  const parent = new Map<string, string>()
  const find = (node: string): string => {
    let at = node
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  const join = (a: string, b: string): void => void parent.set(find(a), find(b))
  const stateful = model.accounts.filter((a) => !a.isDestination || Object.keys(a.outflow).length > 0)
  const isStateful = new Set(stateful.map(({ index }) => index))

  for (const { index } of stateful) parent.set(`account ${index}`, `account ${index}`)
  for (const route of model.routes) {
    const from = `account ${route.from}`
    if (isStateful.has(route.to)) join(from, `account ${route.to}`)
    if (model.needs.length > 0) join(from, 'needs')
    for (const quota of quotasOf(model, route.index)) join(from, `quota ${quota}`)
  }

  const groups = new Map<string, number[]>()
  for (const { index } of stateful) {
    const root = find(`account ${index}`)
    groups.set(root, [...(groups.get(root) ?? []), index])
  }
  return [...groups.values()].map((accounts) => {
    const routes = model.routes.filter(({ from }) => accounts.includes(from)).map(({ index }) => index)
    const quotas = [...new Set(routes.flatMap((route) => quotasOf(model, route)))].sort((a, b) => a - b)
    return { accounts, routes, quotas }
  })
}

/** The quotas a route counts in, on any day. */
export function quotasOf(model: Model, route: number): number[] {
  const found = new Set<number>()
  for (const terms of new Set(model.routes[route]?.terms)) {
    for (const quota of terms?.counts ?? []) found.add(quota)
  }
  return [...found]
}

/** The accounts that pay into other accounts of the component, while nothing is paid into them. */
export function payersOf(model: Model, { accounts, routes }: Component): number[] {
  const within = routes.flatMap((index) => {
    const route = model.routes[index]
    return route && accounts.includes(route.to) ? [route] : []
  })
  return accounts.filter(
    (index) => within.some(({ from }) => from === index) && !within.some(({ to }) => to === index),
  )
}
