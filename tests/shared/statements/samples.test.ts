import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspection } from '../../../shared/cli/inspection'
import { readStatement } from '../../../shared/statements/read-statement'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { samples, samplesFolder } from '../../support/samples'

/*
 * Public statements and what a script of others computed from them. They lie beside the checkout under licences of
 * their own; without them these tests are skipped.
 */
const here = samples.length > 0

interface Expected {
  readonly rows: number
  readonly balance_rows: number
  readonly sum: Readonly<Record<string, string>>
  readonly fees: Readonly<Record<string, string>>
  readonly opening: string | null | Readonly<Record<string, string>>
  readonly closing: string | null | Readonly<Record<string, string>>
  readonly ties: boolean | null
}

interface Statement {
  readonly currency: string
  readonly opening: string | null
  readonly closing: string | null
  readonly count: number
  readonly total: string
  readonly fees: string
  readonly balances: string
}

const expected = (
  here ? JSON.parse(readFileSync(new URL('expected.json', samplesFolder), 'utf8')) : {}
) as Readonly<Record<string, Expected>>

const names = samples.map(({ name }) => name)

const read = (name: string) =>
  readStatement({ name, bytes: samples.find((sample) => sample.name === name)!.bytes })

/** Sums by plain currency codes; those with a remark beside the code are not balances of one account. */
const plain = (amounts: Readonly<Record<string, string>>): [string, number][] =>
  Object.entries(amounts).flatMap(([key, amount]) => (/^[A-Z]{3}$/.test(key) ? [[key, Number(amount)]] : []))

const amountOf = (stated: Expected['opening'], currency: string): number | null =>
  stated === null ? null : Number(typeof stated === 'string' ? stated : (stated[currency] ?? NaN))

it.runIf(!here)('are not beside this checkout', () => {
  expect(samples).toEqual([])
})

describe.skipIf(!here).each(names)('%s', (name) => {
  it('is read without losing a row', async () => {
    const reading = await read(name)
    const rowProblems = reading.problems.filter(isRowProblem).length
    expect(reading.drafts.length + reading.skipped.length + rowProblems).toBe(reading.rows)
  })
})

/** Files whose currency stands in no cell: their amounts carry no currency until the person chooses. */
const unnamed = 'XXX'

describe
  .skipIf(!here)
  .each(names.filter((name) => plain(expected[name]?.sum ?? {}).length > 0 && isKnown(name)))(
  '%s',
  (name) => {
    it('adds up as expected', async () => {
      const { statements } = inspection(await read(name), name) as { statements: Statement[] }
      const { sum, fees, opening, closing, ties } = expected[name]!
      for (const [currency, amount] of plain(sum)) {
        const parts = statements.filter((one) => one.currency === currency || one.currency === unnamed)
        expect(total(parts, 'total')).toBeCloseTo(amount, 3)
        const charged = plain(fees).find(([code]) => code === currency)
        if (charged) expect(total(parts, 'fees')).toBeCloseTo(charged[1], 3)
        const [part, ...more] = parts
        if (ties !== true || part === undefined || more.length > 0) continue
        expect(part.balances).toBe('ties')
        expect(Number(part.opening)).toBeCloseTo(amountOf(opening, currency) ?? NaN, 3)
        expect(Number(part.closing)).toBeCloseTo(amountOf(closing, currency) ?? NaN, 3)
      }
    })
  },
)

const total = (parts: readonly Statement[], what: 'total' | 'fees'): number =>
  parts.reduce((all, part) => all + Number(part[what]), 0)

/** Formats this house reads by name or by the heads of their columns. */
function isKnown(name: string): boolean {
  return /^(paypal|wise|korea\/(kakaopay|toss.*csv)|upwork|generic|paypay|payoneer|venmo|cashapp|revolut|stripe|google|interchange|gcash|mpesa|paytm|steam|carrier\/skt)/.test(
    name,
  )
}
