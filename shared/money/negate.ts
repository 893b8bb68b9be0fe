import { type Minor, minor } from './money'

/** The same amount, the other way. */
export const negate = (amount: Minor): Minor => minor(0 - amount)
