import type { Draft } from '../model'
import type { Problem } from '../problem'
import type { Rows, StatedPart } from './format'

/** Rows whose sums are exact. */
export type Countable = Pick<Rows, 'drafts' | 'stated' | 'problems'>

/**
 * Takes out every row of an account and currency whose amounts add up to more than a whole number holds exactly (2^53
 * minor units): no sum, balance or ledger made of them would be right. Each such row is a problem of its own.
 */
export function countable({ drafts, stated, problems }: Countable, file: string): Countable {
  const sizes = new Map<string, number>()
  const add = (key: string, ...amounts: readonly (number | null | undefined)[]): void => {
    let size = sizes.get(key) ?? 0
    for (const amount of amounts) size += Math.abs(amount ?? 0)
    sizes.set(key, size)
  }
  const largest = new Map<string, number>()
  for (const { account, currency, amount, fee, balance } of drafts) {
    const key = `${currency} ${account}`
    add(key, amount, fee)
    largest.set(key, Math.max(largest.get(key) ?? 0, Math.abs(balance ?? 0)))
  }
  for (const { account, currency, opening, closing } of stated)
    add(`${currency} ${account}`, opening, closing)
  for (const [key, balance] of largest) add(key, balance)
  const isBeyond = ({ account, currency }: Pick<Draft | StatedPart, 'account' | 'currency'>): boolean =>
    (sizes.get(`${currency} ${account}`) ?? 0) > Number.MAX_SAFE_INTEGER
  if (!drafts.some(isBeyond) && !stated.some(isBeyond)) return { drafts, stated, problems }
  const taken = drafts
    .filter(isBeyond)
    .map(({ line, currency }): Problem => ({ code: 'sum-too-large', currency, at: { file, line } }))
  return {
    drafts: drafts.filter((draft) => !isBeyond(draft)),
    stated: stated.filter((part) => !isBeyond(part)),
    problems: [...problems, ...taken],
  }
}
