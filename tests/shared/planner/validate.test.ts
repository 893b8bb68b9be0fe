import { describe, expect, it } from 'vitest'
import { validateProblem } from '../../../shared/planner/validate'
import { example } from './example'

/** The example with one field replaced, by its path. */
function withField(path: string, value: unknown): unknown {
  const copy = structuredClone(example) as Record<string, unknown>
  const keys = path.replaceAll('[', '.').replaceAll(']', '').split('.')
  const last = keys.pop() ?? ''
  let at: Record<string, unknown> = copy
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
  return copy
}

const part = 'routes[0].fee.parts[0]'

describe('validateProblem', () => {
  it('accepts a problem that uses every field', () => {
    expect(validateProblem(example).ok).toBe(true)
  })

  it.each<[string, unknown]>([
    ['version', 2],
    ['start', '2026-02-30'],
    ['end', '2026-11-21'],
    ['end', '2099-01-01'],
    ['objective', undefined],
    ['objective.idlePerYear', -1],
    ['objective.effortPerTransfer', '50'],
    ['rates', 'KRW'],
    ['rates.USD', -1],
    ['holidays[0]', '25.12.2026'],
    ['accounts', {}],
    ['accounts[0].id', ''],
    ['accounts[1].id', 'wallet'],
    ['accounts[0].currency', 7],
    ['accounts[0].role', 'wallet'],
    ['accounts[0].opening', 1.5],
    ['accounts[0].opening', -1],
    ['accounts[0].opening', 9_007_199_254_740_992],
    ['accounts[0].reserve', -1],
    ['accounts[0].worth', 'much'],
    ['accounts[0].flows[0].on', '2026-13-01'],
    ['accounts[0].flows[0].amount', 0.5],
    ['accounts[0].expiries[0].amount', -3],
    ['accounts[0].drains[0].amount', null],
    ['quotas[0].per', 'week'],
    ['quotas[0].count', -1],
    ['quotas[0].amount', 1.1],
    ['quotas[0].used.count', 'ten'],
    ['routes[0].id', undefined],
    ['routes[0].from', 'purse'],
    ['routes[0].from', 'bank'],
    ['routes[0].to', 'wallet'],
    ['routes[0].min', -1],
    ['routes[0].max', 0.5],
    ['routes[0].step', 0],
    ['routes[0].whole', 'yes'],
    ['routes[0].limits[0]', 'nothing'],
    ['routes[0].offeredFrom', 'today'],
    ['routes[0].offeredUntil', 20270630],
    ['routes[0].weekdays[0]', 0],
    ['routes[0].closed[0]', '2026-12-32'],
    ['routes[0].settlement.days', -1],
    ['routes[0].settlement.calendar', 'lunar'],
    ['routes[0].fx.rate', 0],
    ['routes[0].fx.rate', 0.1234567],
    ['routes[0].fx.markupPpm', 1_000_001],
    ['routes[0].fee', undefined],
    ['routes[0].fee.charged', 'later'],
    [`${part}.fixed`, 0.5],
    [`${part}.ppm`, 2.9],
    [`${part}.of`, 'gross'],
    [`${part}.min`, -1],
    [`${part}.max`, 'base'],
    [`${part}.rounding`, 'even'],
    [`${part}.free`, 'nothing'],
    [`${part}.bands`, []],
    ['routes[0].exceptions[0].from', 'soon'],
    ['routes[0].exceptions[0].weekdays[0]', 8],
    ['routes[0].exceptions[0].fee.fixed', -1],
    ['needs[0].on', '2027-02-01'],
    ['needs[0].amount', '1000'],
  ])('names %s where it is %j', (field, value) => {
    const result = validateProblem(withField(field, value))
    expect(result.ok ? [] : result.error.map((error) => error.field)).toContain(field)
  })

  it('asks for an exchange rate between two currencies', () => {
    const dollars = withField('accounts[0].currency', 'USD') as typeof example
    const { fx: _, ...route } = dollars.routes[0] ?? { fx: null }
    const result = validateProblem({ ...dollars, routes: [route] })
    expect(result.ok ? null : result.error[0]).toEqual({
      field: 'routes[0].fx',
      message: 'is missing: USD to KRW',
    })
  })

  it('refuses rates at which money would grow in a circle', () => {
    const [route] = example.routes
    const accounts = [...example.accounts, { id: 'pool', currency: 'USD', role: 'pool', opening: 0 }]
    const circle = [
      { ...route, id: 'there', to: 'pool', fx: { rate: 2 } },
      { ...route, id: 'back', from: 'pool', to: 'wallet', fx: { rate: 0.6 } },
    ]
    const result = validateProblem({ ...example, accounts, routes: circle })
    expect(result.ok ? null : result.error[0]?.message).toBe('must not let money grow in a circle')
  })
})
