import type { LargeFile } from '../../e2e/support/large-text'

/** A bank's file over ten years: each row on its day, with a number of the bank's own; `foot` makes its bytes another's. */
export const longStatement = (rows: number, foot = ''): LargeFile => ({
  name: 'ten-years.csv',
  head: 'Date,Description,Amount,Currency,Reference\n',
  line: 'DATE,Shop number #,-4.20,USD,REF-#-0001\n',
  rows,
  foot,
})
