import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { fixtures } from '../../support/fixtures'

/*
 * One digit of a statement that states a balance at each row is another: whatever amount or fee that changes must show. In the
 * long run (`FUZZ_RUNS`) it is counted, format by format, what went unnoticed.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 250)

interface Proven {
  readonly name: string
  readonly bytes: Uint8Array
  readonly reading: Reading
  /** Where digits stand. */
  readonly digits: readonly number[]
}

/** Far more than a statement has digits. */
const PLACES = 1_000_000

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

async function proven(): Promise<readonly Proven[]> {
  const all = await Promise.all(
    fixtures.map(async ({ name, bytes }) => ({
      name,
      bytes,
      reading: await readStatement({ name, bytes }),
      digits: [...bytes.keys()].filter((at) => isDigit(bytes[at]!)),
    })),
  )
  return all.filter(
    ({ bytes, reading }) =>
      bytes[0] !== 0x50 &&
      bytes[0] !== 0x25 &&
      reading.parts.some(({ proof, count }) => proof.kind === 'ties' && proof.lines >= 2 && count > 2) &&
      reading.parts.every(({ proof }) => proof.kind === 'ties'),
  )
}

type Sums = (reading: Reading) => string

/** What each account moved; a batch that no longer adds up stays one movement of the same sum. */
const moved: Sums = ({ parts }) =>
  JSON.stringify(parts.map(({ account, currency, total }) => [account, currency, total]))

const charged: Sums = ({ parts }) =>
  JSON.stringify(parts.map(({ account, currency, fees }) => [account, currency, fees]))

/** Formats that state a fee in one place only, so that nothing can tell a wrong one. */
const feesSaidOnce: ReadonlySet<string> = new Set(['wise-statement', 'camt', 'revolut-consolidated'])

type Outcome = 'same' | 'told' | 'breaks' | 'other ends' | 'unnoticed'

/** What became of amounts and fees, and whether a person would see it. */
function outcomeOf(before: Reading, after: Reading): Outcome {
  const sameFees = charged(before) === charged(after) || feesSaidOnce.has(before.format?.id ?? '')
  if (sameFees && moved(before) === moved(after)) return 'same'
  if (after.parts.some(({ proof }) => proof.kind === 'breaks')) return 'breaks'
  if (after.problems.length > before.problems.length || after.questions.length > before.questions.length)
    return 'told'
  const ends = ({ parts }: Reading): string =>
    JSON.stringify(
      parts.map(({ account, currency, opening, closing }) => [account, currency, opening, closing]),
    )
  return ends(before) === ends(after) ? 'unnoticed' : 'other ends'
}

const statements = await proven()

describe('a digit that is another', () => {
  it(
    'never changes an amount or a fee unnoticed where balances are stated row by row',
    async () => {
      const counts = new Map<string, Map<Outcome, number>>()
      const unnoticed: string[] = []
      const change = fc.record({
        index: fc.noBias(fc.nat(statements.length - 1)),
        at: fc.noBias(fc.nat(PLACES - 1)),
        digit: fc.nat(9),
      })
      await fc.assert(
        fc.asyncProperty(change, async ({ index, at, digit }) => {
          const { name, bytes, reading, digits } = statements[index]!
          const place = digits[Math.floor((at * digits.length) / PLACES)]!
          const after = await readStatement({ name, bytes: bytes.with(place, 0x30 + digit) })
          const outcome = outcomeOf(reading, after)
          const format = reading.format?.id ?? ''
          const counted = counts.get(format) ?? new Map<Outcome, number>()
          counts.set(format, counted.set(outcome, (counted.get(outcome) ?? 0) + 1))
          if (outcome === 'unnoticed') unnoticed.push(`${name} byte ${place}: ${digit}`)
        }),
        { numRuns: runs },
      )
      if (process.env.FUZZ_RUNS !== undefined) console.log(`FUZZ_RUNS=${runs}`, counts, unnoticed)
      expect(unnoticed).toEqual([])
    },
    Math.max(60_000, runs * 100),
  )
})
