import { withoutCodes } from './without-codes'
import { lastOf } from './last-of'

/** Figures of any script with what stands between those of a number. */
const runs = /\p{Nd}(?:[-\s./·•*_–]{0,3}\p{Nd}){5,60}/gu

/**
 * A name as it may stand on paper: what may be the number of a card or an account, or a code that could be spent, is left out
 * but for its last signs.
 */
export const withoutNumbers = (text: string): string => withoutCodes(text).replace(runs, (run) => lastOf(run))
