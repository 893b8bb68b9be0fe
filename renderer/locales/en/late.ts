import { payouts } from './payouts'
import { report } from './report'
import { rules } from './rules'
import { standing } from './standing'
import { year } from './year'

/** Texts in English that are read with the screens that need them, and not before. */
export const late = { payouts, report, rules, standing, year }
