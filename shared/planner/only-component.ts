import type { Component } from './components'
import type { Model } from './model'

/** The model with the money of all other components left out, so that scores are the component's own. */
export function onlyComponent(model: Model, { accounts }: Component): Model {
  const own = new Set(accounts)
  const empty = { opening: 0, inflow: {}, outflow: {}, expiring: {}, drains: {} }
  return { ...model, accounts: model.accounts.map((a) => (own.has(a.index) ? a : { ...a, ...empty })) }
}
