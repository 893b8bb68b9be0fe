import { foldName } from '../../shared/ledger/mentions'
import type { Passage, PairRules } from '../../shared/pairs/pair-rules'

/** A way that takes up to three days as a rule, seven at most, and at most 2 % and one unit. */
export const passage: Passage = {
  usualDays: 3,
  mostDays: 7,
  most: { fixed: 100, ppm: 20_000 },
  feesOf: (amount) => [Math.floor(amount / 100)],
  feesKnown: true,
}

/** Rules of a world in which all ways are alike and accounts are called by their names. */
export const makeRules = (told: Partial<PairRules> = {}): PairRules => ({
  between: () => passage,
  rate: () => null,
  namesOf: ({ name }) => [foldName(name)],
  ...told,
})
