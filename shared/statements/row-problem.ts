import type { Problem } from '../problem'

/**
 * Whether a problem stands for a row of its own: a row that became no draft. The others are about the whole file, or
 * about a row that was read all the same.
 */
export const isRowProblem = (problem: Problem): boolean =>
  problem.at.line !== undefined && problem.code !== 'balance-breaks' && problem.code !== 'fee-disagrees'
