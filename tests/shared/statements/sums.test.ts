import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspection } from '../../../shared/cli/inspection'
import { readStatement } from '../../../shared/statements/read-statement'
import { fixtures } from '../../support/fixtures'

/*
 * What statements come to, added up without this program: by hand, or by scripts that know one file each. A golden file
 * only tells that a reading stays as it was.
 */

/** Decimal strings by currency code. */
type Amounts = Readonly<Record<string, string>>

interface Sums {
  readonly sum: Amounts
  readonly fees?: Amounts
  /** Where the balances of the file fit its rows. */
  readonly opening?: Amounts
  readonly closing?: Amounts
}

interface Statement {
  readonly currency: string
  readonly opening: string | null
  readonly closing: string | null
  readonly total: string
  readonly fees: string
  readonly balances: string
}

/** Files whose currency stands in no cell: their amounts carry no currency until the person chooses. */
const unnamed = 'XXX'

const sums = Object.entries(
  JSON.parse(readFileSync(new URL('../../fixtures/sums.json', import.meta.url), 'utf8')) as Record<
    string,
    Sums
  >,
)

const added = (parts: readonly Statement[], what: 'total' | 'fees'): number =>
  parts.reduce((all, part) => all + Number(part[what]), 0)

describe.each(sums)('%s', (path, { sum, fees = {}, opening = {}, closing = {} }) => {
  it('adds up as computed apart', async () => {
    const { name, bytes } = fixtures.find((fixture) => `${fixture.format}/${fixture.name}` === path)!
    const { statements } = inspection(await readStatement({ name, bytes }), name) as {
      statements: readonly Statement[]
    }
    for (const [currency, amount] of Object.entries(sum)) {
      const parts = statements.filter((one) => one.currency === currency || one.currency === unnamed)
      expect(parts.length).toBeGreaterThan(0)
      expect(added(parts, 'total')).toBeCloseTo(Number(amount), 3)
      if (fees[currency] !== undefined) expect(added(parts, 'fees')).toBeCloseTo(Number(fees[currency]), 3)
      const [part, ...more] = parts
      if (opening[currency] === undefined || part === undefined || more.length > 0) continue
      expect(part.balances).toBe('ties')
      expect(Number(part.opening)).toBeCloseTo(Number(opening[currency]), 3)
      expect(Number(part.closing)).toBeCloseTo(Number(closing[currency]), 3)
    }
  })
})
