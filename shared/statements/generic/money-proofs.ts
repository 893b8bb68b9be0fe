import type { ColumnFacts } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { feeFit } from './head-fit'

/** A column of figures and what its head means. */
export interface Candidate {
  readonly facts: ColumnFacts
  readonly concepts: Concepts
}

/** Where one column is another less what is charged in between, row by row, it is what moved. */
export function netProof({ facts }: Candidate, candidates: readonly Candidate[]): number {
  const charges = candidates.filter(
    (one) => one.facts !== facts && (feeFit(one.concepts) >= 1 || means(one.concepts, 'tax') > 0.6),
  )
  for (const gross of candidates) {
    if (gross.facts === facts || charges.includes(gross)) continue
    const [first, last] = [facts.cell, gross.facts.cell].toSorted((a, b) => a - b) as [number, number]
    const between = candidates.filter((one) => one.facts.cell > first && one.facts.cell < last)
    const sets = [...charges.map((one) => [one]), charges, between].filter(({ length }) => length > 0)
    if (
      sets.some((some) =>
        isLess(
          facts,
          gross.facts,
          some.map((one) => one.facts),
        ),
      )
    )
      return NET
  }
  return 0
}

const NET = 3.5

/** Whether figures are others less some charges, whether these are printed with a minus or without. */
function isLess(net: ColumnFacts, gross: ColumnFacts, charges: readonly ColumnFacts[]): boolean {
  let [held, charged] = [0, 0]
  for (const [at, rest] of net.numbers.entries()) {
    const whole = gross.numbers[at] ?? NaN
    const costs = charges.map(({ numbers }) => numbers[at] || 0)
    if (Number.isNaN(rest) || Number.isNaN(whole) || costs.every((cost) => cost === 0)) continue
    charged++
    const [signed, plain] = [sum(costs), sum(costs.map(Math.abs))]
    if (rest === whole - plain || (signed < 0 && rest === whole + signed)) held++
  }
  return charged >= 2 && held >= charged * 0.9
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * Shops' amounts and their rates give the account's amounts: of such two columns the latter is what moved. A rate alone
 * does not tell which is which; the one in every row, or whose head speaks of no currency, is the account's.
 */
export function rateProof({ facts, concepts }: Candidate, candidates: readonly Candidate[]): number {
  const abroad = (one: Candidate['concepts']): number =>
    Math.max(means(one, 'currency'), means(one, 'foreign'))
  const rates = candidates.filter(({ concepts }) => means(concepts, 'rate') > 0.6)
  for (const rate of rates)
    for (const other of candidates) {
      if (other.facts === facts || other.facts === rate.facts || rate.facts === facts) continue
      if (!converts(other.facts, rate.facts, facts)) continue
      const told = abroad(other.concepts) - abroad(concepts) || facts.filled - other.facts.filled
      if (told !== 0) return 3 * Math.sign(told)
    }
  return 0
}

/** Whether amounts abroad, times or by their rate, give the amounts at home, in rows with a rate that is none of 1. */
function converts(abroad: ColumnFacts, rate: ColumnFacts, home: ColumnFacts): boolean {
  let [held, rows] = [0, 0]
  for (const [at, whole] of home.numbers.entries()) {
    const [part, by] = [abroad.numbers[at] ?? NaN, (rate.numbers[at] ?? NaN) / RATE]
    if (Number.isNaN(whole) || Number.isNaN(part) || Number.isNaN(by) || by === 1 || by === 0 || whole === 0)
      continue
    rows++
    const close = (guess: number): boolean =>
      Math.abs(Math.abs(guess) - Math.abs(whole)) <= Math.abs(whole) * 0.006 + 200
    if (close(part * by) || close(part / by)) held++
  }
  return rows >= 1 && held >= rows * 0.9
}

/** Rates are kept in ten-thousandths, as all figures are. */
const RATE = 10_000
