import { addDays, type Day, monthOf } from '../day'
import { addMonthsTo } from '../ledger/month-steps'
import type { CarrierCharges } from './carrier-charges'

/**
 * A day that a law or a scheme sets for a dispute. `answer`: who is asked today must answer by then. `notify`: the last
 * day to say that one did not want a charge. `escalate`: unanswered, it may go to the dispute scheme from then on.
 */
export interface DisputeDeadline {
  readonly code: 'answer' | 'notify' | 'escalate'
  readonly day: Day
}

/** Korea, Network Act, article 58 (3): an answer within two weeks. */
const answerDays = 14

/** UK, Communications ADR: the company has eight weeks. */
const schemeDays = 56

/** EU, Directive (EU) 2015/2366: article 71, thirteen months from the debit; article 3 (l), in cents, what it leaves out. */
const payments = { months: 13, leftOutUpTo: 5_000, leftOutAMonth: 30_000 }

/** The next day that counts for the charges nobody recognises; null where no rule that sets one is known, or none is unknown. */
export function disputeDeadline(bill: CarrierCharges, today: Day): DisputeDeadline | null {
  const unknown = bill.charges.filter(({ meaning }) => meaning.code === 'unknown').map(({ row }) => row)
  if (unknown.length === 0) return null
  switch (bill.account.currency as string) {
    case 'KRW':
      return { code: 'answer', day: addDays(today, answerDays) }
    case 'GBP':
      return { code: 'escalate', day: addDays(today, schemeDays) }
    case 'EUR': {
      const days = unknown
        .filter(
          ({ amount, day }) =>
            0 - amount > payments.leftOutUpTo || bill.usedIn(monthOf(day)) > payments.leftOutAMonth,
        )
        .map(({ day }) => addMonthsTo(day, payments.months))
        .filter((day) => day >= today)
        .sort()
      return days[0] === undefined ? null : { code: 'notify', day: days[0] }
    }
    default:
      return null
  }
}
