import type { ColumnFacts } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { feeFit } from './head-fit'

/** A column of figures and what its head means. */
export interface Candidate {
  readonly facts: ColumnFacts
  readonly concepts: Concepts
}

/** Where one column is another less a fee, row by row, it is what moved. */
export function netProof({ facts }: Candidate, candidates: readonly Candidate[]): number {
  for (const fee of candidates) {
    if (fee.facts === facts || feeFit(fee.concepts) < 1) continue
    for (const gross of candidates) {
      if (gross.facts === facts || gross.facts === fee.facts) continue
      let [held, charged] = [0, 0]
      for (const [at, net] of facts.numbers.entries()) {
        const [whole, cost] = [gross.facts.numbers[at] ?? NaN, Math.abs(fee.facts.numbers[at] ?? NaN)]
        if (Number.isNaN(net) || Number.isNaN(whole) || Number.isNaN(cost) || cost === 0) continue
        charged++
        if (net === whole - cost) held++
      }
      if (charged >= 2 && held >= charged * 0.9) return 3.5
    }
  }
  return 0
}

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
