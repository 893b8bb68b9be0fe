import type { Problem, ProblemCode } from '../problem'

/**
 * Whether a problem stands for a row of its own: a row that became no draft. The others are about the whole file, or
 * about a row that was read all the same.
 */
export const isRowProblem = (problem: Problem): boolean =>
  problem.at.line !== undefined && !remarks.has(problem.code)

/** What is said of rows that were read all the same. */
const remarks: ReadonlySet<ProblemCode> = new Set([
  'balance-breaks',
  'fee-disagrees',
  'no-such-day',
  'entry-unbalanced',
  'amount-unstated',
])
