import type { LargeFile } from '../../e2e/support/large-text'

const head = 'Date,Description,Amount,Currency,Reference\n'
const line = 'DATE,Shop number #,AMOUNT,USD,REF-#-0001\n'

/** How one long statement differs from another of as many rows. */
export type Variant = Pick<LargeFile, 'seed' | 'from' | 'foot'>

/** A bank's file over ten years: each row on its day, with a number of the bank's own. */
export const longStatement = (rows: number, variant: Variant = {}): LargeFile => ({
  name: 'ten-years.csv',
  head,
  line,
  rows,
  ...variant,
})

/** So many rows over ten years, in as many files as there are accounts: one income to eleven payments. */
export const manyStatements = (rows: number, accounts: number, seed: number): readonly LargeFile[] =>
  Array.from({ length: accounts }, (_, index) => ({
    // A name without digits: those tell one month's file from another's, not one account from another.
    name: `wallet-${letter(Math.floor(index / 26))}${letter(index)}.csv`,
    head,
    line,
    seed,
    rows: Math.floor((rows * (index + 1)) / accounts) - Math.floor((rows * index) / accounts),
    foot: '\n'.repeat(index),
  }))

const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + (index % 26))
