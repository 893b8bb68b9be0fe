import type { ColumnFacts } from './column-facts'

/** How each column of a pair is printed: -1 where most of its figures carry a minus. */
export interface PairSigns {
  readonly inSign: 1 | -1
  readonly outSign: 1 | -1
}

/** What most figures of each column carry: a refund among purchases has the other sign. */
export function pairSigns(inward: ColumnFacts, outward: ColumnFacts): PairSigns {
  const signOf = ({ negatives, positives }: ColumnFacts): 1 | -1 => (negatives > positives ? -1 : 1)
  return { inSign: signOf(inward), outSign: signOf(outward) }
}

/** What came in less what went out, however either is printed; NaN where neither is stated. */
export function movedIn(inward: number, outward: number, { inSign, outSign }: PairSigns): number {
  if (Number.isNaN(inward) && Number.isNaN(outward)) return NaN
  return inSign * (inward || 0) - outSign * (outward || 0)
}

/** The share of rows that state just one of two figures; a zero states none. */
export function filledOnce(a: ColumnFacts, b: ColumnFacts): number {
  let [once, any] = [0, 0]
  for (const [at, number] of a.numbers.entries()) {
    const [first, second] = [states(number), states(b.numbers[at] ?? NaN)]
    if (first || second) any++
    if (first !== second) once++
  }
  return any === 0 ? 0 : (once / any) * (any / Math.max(1, a.numbers.length) > 0.5 ? 1 : 0.8)
}

/** Whether a column states a figure only where the other does too: then it is another figure of the same money. */
export function onlyBeside(a: ColumnFacts, b: ColumnFacts): boolean {
  let beside = 0
  for (const [at, number] of a.numbers.entries()) {
    if (!states(number)) continue
    if (!states(b.numbers[at] ?? NaN)) return false
    beside++
  }
  return beside > 0
}

/** Two columns that each leave many rows open and together none: hardly anything else looks like this. */
export function complement(a: ColumnFacts, b: ColumnFacts): number {
  let [first, second, neither] = [0, 0, 0]
  for (const [at, number] of a.numbers.entries()) {
    const [here, there] = [states(number), states(b.numbers[at] ?? NaN)]
    if (here && there) return 0
    if (here) first++
    else if (there) second++
    else neither++
  }
  return first > 0 && second > 0 && neither <= (first + second) * 0.03 ? 2.5 : 0
}

const states = (number: number): boolean => !Number.isNaN(number) && number !== 0
