import { describe, expect, it } from 'vitest'
import { type CatalogFile, loadCatalog } from '../../../shared/routes/load-catalog'
import { catalogFiles } from '../../support/read-catalog'
import { withValue } from '../../support/with-value'

/** The shipped files, one of them with a value changed. */
const spoiled = (name: string, path: string, value: unknown): CatalogFile[] =>
  catalogFiles().map((file) =>
    file.name === name ? { name, json: withValue(file.json, path, value) } : file,
  )

const fixed = 'accounts.0.routes.0.fee.parts.0.fixed'
const cases: readonly (readonly [string, string, unknown, string, string])[] = [
  ['a field it does not know', 'accounts.0.routes.0.fees', {}, 'accounts[0].routes[0]', 'has fields nobody knows'],
  ['an amount that is no decimal', fixed, '1,5', 'accounts[0].routes[0].fee.parts[0].fixed', 'a decimal'],
  ['a negative fee', fixed, '-5', 'accounts[0].routes[0].fee.parts[0].fixed', 'a decimal'],
  ['more decimals than the currency has', fixed, '1.5', 'accounts[0].routes[0].fee.parts[0].fixed', '1.5 has more decimals than KRW'],
  ['a currency that does not exist', 'accounts.0.currency', 'KRX', 'accounts[0].currency', 'KRX is no currency'],
  ['a quota that is not there', 'accounts.0.routes.0.limits.quotas', ['none'], 'accounts[0].routes[0].limits.quotas', 'no quota none'],
  ['a route that stands twice', 'accounts.0.routes.1.id', 'toss-points-bank', 'accounts[0].routes[1].id', 'a second time'],
  ['bands that do not rise', 'accounts.0.routes.0.fee.parts.0.bands', [{ upTo: '9' }, { upTo: '9' }], 'accounts[0].routes[0].fee.parts[0].bands[1].upTo', 'ends where'],
  ['a smallest amount above the largest', 'accounts.0.routes.0.limits.max', '50', 'accounts[0].routes[0].limits', 'more than the largest'],
  ['an arrival before itself', 'accounts.0.routes.0.settlement', { soonest: 3, latest: 1, unit: 'hours' }, 'accounts[0].routes[0].settlement', 'after the latest'],
  ['a yearly fee with too many decimals', 'accounts.0.yearlyFee', { amount: '1.5', unlessReceived: '10' }, 'accounts[0].yearlyFee.amount', '1.5 has more decimals'],
  ['a most held with too many decimals', 'accounts.0.mostHeld', { amount: '1.5', sources: [{ title: 'law', url: null, asOf: null, official: true }] }, 'accounts[0].mostHeld.amount', '1.5 has more decimals'],
  ['a most held without a source', 'accounts.0.mostHeld', { amount: '1', sources: [] }, 'accounts[0].mostHeld.sources', 'source'],
  ['a yearly fee that may not be spared', 'accounts.0.yearlyFee', { amount: '1' }, 'accounts[0].yearlyFee.unlessReceived', 'is missing'],
  ['a limit of the unverified that is none', 'accounts.0.quotas', [{ id: 'a', per: 'week', amount: '9', whenUnverified: '-1' }], 'accounts[0].quotas[0].whenUnverified', 'a decimal'],
  ['a page about something unknown', 'accounts.0.routes.0.sources.0.about', 'rumours', 'accounts[0].routes[0].sources[0].about', 'conditions'],
  ['a route without a source', 'accounts.0.routes.0.sources', [], 'accounts[0].routes[0].sources', 'must name a source'],
] // prettier-ignore

describe('loadCatalog', () => {
  it('loads every file that is shipped', () => {
    const { providers, refused } = loadCatalog(catalogFiles())
    expect(refused).toEqual([])
    expect(providers.size).toBe(catalogFiles().length)
  })

  it.each(cases)(
    'refuses a file with %s, says where, and loads the rest',
    (_, path, value, field, sentence) => {
      const { providers, refused } = loadCatalog(spoiled('toss.json', path, value))
      expect(refused).toHaveLength(1)
      expect(refused[0]).toMatchObject({ file: 'toss.json', field })
      expect(refused[0]?.sentence).toContain(sentence)
      expect([...providers.keys()]).toHaveLength(catalogFiles().length - 1)
      expect(providers.has('toss')).toBe(false)
    },
  )

  it('refuses a second file about the same provider', () => {
    const files = catalogFiles()
    const again = files
      .filter(({ name }) => name === 'toss.json')
      .map(({ json }) => ({ name: 'toss-2.json', json }))
    expect(loadCatalog([...files, ...again]).refused).toEqual([
      { file: 'toss.json', field: 'id', sentence: 'another file already describes toss' },
    ])
  })
})
