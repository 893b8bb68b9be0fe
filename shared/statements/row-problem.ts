import type { Problem, ProblemCode } from '../problem'

/** Problems of rows that were read all the same. */
const beside: ReadonlySet<ProblemCode> = new Set(['balance-breaks', 'fee-disagrees', 'entry-unbalanced'])

/**
 * Whether a problem stands for a row of its own: a row that became no draft. The others are about the whole file, or
 * about a row that was read all the same.
 */
export const isRowProblem = (problem: Problem): boolean =>
  problem.at.line !== undefined && !beside.has(problem.code)
