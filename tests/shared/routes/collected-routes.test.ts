import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../support/read-catalog'

const page = readFileSync(new URL('../../../resources/catalog/LEFT-OUT.md', import.meta.url), 'utf8')
/** The rows of the table: the id a way was collected under, and why it is no route here. */
const leftOut = new Map(
  [...page.matchAll(/^\| `([a-z0-9-]+)` +\|[^|]+\|([^|]+)\|$/gm)].map(([, id, why]) => [id, why?.trim()]),
)
/** The ids of every way that was collected. */
const collected = JSON.parse(
  readFileSync(new URL('../../fixtures/collected-routes.json', import.meta.url), 'utf8'),
) as readonly string[]
const here = new Set(
  [...readCatalog().providers.values()].flatMap(({ accounts }) =>
    accounts.flatMap(({ routes }) => routes.map(({ id }) => id)),
  ),
)

describe('the page of what is left out', () => {
  it('gives a reason for each, and lists nothing that is there', () => {
    expect(leftOut.size).toBeGreaterThan(0)
    expect([...leftOut].filter(([, why]) => !why)).toEqual([])
    expect([...leftOut.keys()].filter((id) => here.has(id ?? ''))).toEqual([])
  })
})

describe('the collection of routes', () => {
  it('is here whole, or listed with the reason', () => {
    expect(collected).toHaveLength(153)
    expect(collected.filter((id) => !here.has(id) && !leftOut.has(id))).toEqual([])
    expect(collected.filter((id) => here.has(id))).toHaveLength(153 - leftOut.size)
  })

  it('is what the page of what is left out speaks of', () => {
    expect([...leftOut.keys()].filter((id) => !collected.includes(id ?? ''))).toEqual([])
    const [, counted] = /Of 153, (\d+) stand/.exec(page) ?? []
    expect(Number(counted)).toBe(153 - leftOut.size)
  })
})
