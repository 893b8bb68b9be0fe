import type { Version } from './version'

/** What the person says single rows are, beside what their statements say. */
export const correctedRows: Version = {
  number: 6,
  stores: { corrections: '[account+transaction]' },
}
