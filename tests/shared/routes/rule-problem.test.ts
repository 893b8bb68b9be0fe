import { describe, expect, it } from 'vitest'
import { readRulesFile } from '../../../shared/routes/own-rules-file'
import type { RuleProblem } from '../../../shared/routes/rule-problem'
import { placedRoute, readCatalog } from '../../support/read-catalog'
import { withValue } from '../../support/with-value'

const { provider } = placedRoute('toss-points-bank')
const mine = { ...provider, id: 'own-provider-1' }
const part = 'accounts.0.routes.0.fee.parts.0'

/** What is broken in a provider of a file of rules, where it is said to be, and how it is named. */
const broken: readonly (readonly [path: string, value: unknown, field: string, problem: RuleProblem])[] = [
  ['id', 'My Wallet', 'id', { code: 'shape', shape: 'id' }],
  ['id', 'toss', 'id', { code: 'already-described', id: 'toss' }],
  [
    'kind',
    'bank',
    'kind',
    {
      code: 'not-one-of',
      values: 'wallet, platform, points, voucher, transit, mobile-money, store-credit, carrier',
    },
  ],
  ['accounts.0.currency', 'WON', 'accounts[0].currency', { code: 'no-currency', text: 'WON' }],
  ['accounts.0.country', undefined, 'accounts[0].country', { code: 'missing' }],
  ['accounts.0.usual', 'yes', 'accounts[0].usual', { code: 'wrong-kind', expected: 'boolean' }],
  ['accounts.0.colour', 'red', 'accounts[0]', { code: 'unknown-fields', names: 'colour' }],
  [
    `${part}.percent`,
    '-10',
    'accounts[0].routes[0].fee.parts[0].percent',
    { code: 'shape', shape: 'percent' },
  ],
  [
    `${part}.fixed`,
    '0.5',
    'accounts[0].routes[0].fee.parts[0].fixed',
    { code: 'too-many-decimals', text: '0.5', currency: 'KRW' },
  ],
  [`${part}.free`, 'none', 'accounts[0].routes[0].fee.parts[0].free', { code: 'no-quota', id: 'none' }],
  ['accounts.0.routes.0.limits.max', '50', 'accounts[0].routes[0].limits', { code: 'min-above-max' }],
  ['accounts.0.routes.0.sources', [], 'accounts[0].routes[0].sources', { code: 'shape', shape: 'source' }],
  ['name.ko', '소액결제 현금화', 'name.ko', { code: 'cashing' }],
]

const file = (told: object) => ({
  name: 'rules.json',
  json: { format: 'jandon-rules', version: 1, providers: [], routes: [], confirmations: [], ...told },
})

describe('an entry that is refused', () => {
  it.each(broken)('at %s as %j says where and why', (path, value, field, problem) => {
    const { rules, refused } = readRulesFile(
      file({ providers: [withValue(mine, path, value)] }),
      readCatalog(),
    )
    expect(rules.providers).toEqual([])
    expect(refused).toMatchObject([{ file: 'rules.json', field: `providers[0].${field}`, problem }])
    expect(refused[0]?.sentence).toMatch(/^\S.*[^.]$/)
  })

  it('is named apart from a file that is none of rules', () => {
    const { refused } = readRulesFile({ name: 'x.json', json: { format: 'other' } }, readCatalog())
    expect(refused).toMatchObject([{ file: 'x.json', problem: { code: 'not-rules' } }])
  })
})
