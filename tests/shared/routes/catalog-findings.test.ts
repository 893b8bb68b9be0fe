import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { catalogFindings } from '../../../shared/routes/catalog-findings'
import { catalogFiles } from '../../support/read-catalog'
import { withValue } from '../../support/with-value'

const today = '2026-11-22' as Day

/** What is found when one value of a file is changed. */
function findingsWith(name: string, path: string, value: unknown) {
  const files = catalogFiles().map((file) =>
    file.name === name ? { name, json: withValue(file.json, path, value) } : file,
  )
  return catalogFindings(files, today)
}

describe('catalogFindings', () => {
  it('finds nothing wrong with the catalogue that is shipped', () => {
    expect(catalogFindings(catalogFiles(), today)).toEqual([])
  })

  it.each([
    ['wise.json', 'id', 'wise-two', 'id', 'the file must be named wise-two.json'],
    ['wise.json', 'accounts.0.id', 'toss-points', 'accounts[0].id', 'toss-points is also in toss.json'],
    ['mpesa.json', 'accounts.0.routes.0.limits.max', '250001', 'accounts[0].routes[0].fee.parts[0].bands', 'nothing above 250000'],
    ['toss.json', 'accounts.0.routes.0.sources.0.asOf', '2026-12', 'accounts[0].routes[0].sources[0].asOf', 'in the future'],
    ['toss.json', 'accounts.0.routes.0.window.offeredUntil', '2020-01-01', 'accounts[0].routes[0].window', 'before it begins'],
    ['toss.json', 'accounts.0.routes.0.right', 'jp-psa-20', 'accounts[0].routes[0].right', 'no right of KR'],
    ['venmo.json', 'accounts.0.routes.0.sources', [{ title: 'Terms', url: null, asOf: null, official: true, about: 'conditions' }], 'accounts[0].routes[0].sources', 'none of them states the fee'],
  ])('finds what is wrong in %s with %s %s', (name, path, value, field, sentence) => {
    const findings = findingsWith(name, path, value)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ file: name, field })
    expect(findings[0]?.sentence).toContain(sentence)
  })
}) // prettier-ignore
