import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { exactMinor } from './fee-to-rule'
import type { Terms } from './find-terms'

/** The most that may lie in an account, in its currency; null where no source gives it. */
export const mostHeldOf = ({ account: { mostHeld, currency } }: Terms): Minor | null =>
  mostHeld ? minor(exactMinor(mostHeld.amount, currency as Currency)) : null
