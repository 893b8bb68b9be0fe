import { z } from 'zod'
import { type Day, parseDay } from '../day'

/** Words one kind of mistake, or says that the field is missing. */
const says = (message: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'is missing' : message),
})

const text = z.string(says('must be a text')).min(1, 'must not be empty')
const integer = z.int(says('must be an integer'))
const count = integer.min(0, 'must not be negative')
const largest = Number.MAX_SAFE_INTEGER
const number = z
  .number(says('must be a number'))
  .min(0, 'must not be negative')
  .max(largest, `must not be above ${largest}`)
/** A million times the amount: far beyond any tariff, and a sum with a million is still exact. */
const ppm = count.max(1e12, 'must not be above 1000000000000')
const share = ppm.max(1_000_000, 'must not be above 1000000')
const flag = z.boolean(says('must be true or false'))
const weekday = integer.min(1, 'must be 1 to 7').max(7, 'must be 1 to 7')
const list = <T extends z.ZodType>(of: T) => z.array(of, says('must be a list'))
const record = <T extends z.ZodRawShape>(shape: T) => z.object(shape, says('must be an object'))
const oneOf = <const T extends readonly string[]>(names: T) =>
  z.enum(names, says(`must be one of ${names.join(', ')}`))

const day = z.custom<Day>(
  (value) => typeof value === 'string' && parseDay(value) !== null,
  says('must be a day, YYYY-MM-DD'),
)

const sixDecimals = (rate: number): boolean => /^\d+(\.\d{1,6})?$|^\d(\.\d+)?e-[1-6]$/.test(String(rate))

const exchangeRate = number
  .gt(0, 'must be above 0')
  .refine(
    (rate) => sixDecimals(rate) && rate * 1e6 <= Number.MAX_SAFE_INTEGER,
    'must have at most six decimals',
  )

const band = record({ upTo: z.nullable(count), fixed: count.optional(), ppm: ppm.optional() })
const tier = record({ upTo: z.nullable(count), ppm })

const partFields = {
  fixed: count.optional(),
  ppm: ppm.optional(),
  bands: list(band).min(1, 'must not be empty').optional(),
  tiers: list(tier).min(1, 'must not be empty').optional(),
  of: oneOf(['amount', 'rest', 'net']).optional(),
  min: count.optional(),
  max: z
    .custom<number | 'amount'>(
      (value) => value === 'amount' || (Number.isSafeInteger(value) && (value as number) >= 0),
      says('must be an integer that is not negative, or "amount"'),
    )
    .optional(),
  rounding: oneOf(['down', 'up', 'half-up']).optional(),
  free: text.optional(),
}

const fee = record({
  charged: oneOf(['from-amount', 'on-top']).optional(),
  ...partFields,
  parts: list(record(partFields)).optional(),
})

const terms = {
  min: count.optional(),
  max: count.optional(),
  step: integer.min(1, 'must be at least 1').optional(),
  whole: flag.optional(),
  limits: list(text).optional(),
  settlement: record({ days: count, calendar: oneOf(['business', 'calendar']) }).optional(),
  fx: record({ rate: exchangeRate, markupPpm: share.optional() }).optional(),
}

const exception = record({
  from: day.optional(),
  until: day.optional(),
  weekdays: list(weekday).optional(),
  fee: fee.optional(),
  ...terms,
})

const route = record({
  id: text,
  from: text,
  to: text,
  fee,
  offeredFrom: day.optional(),
  offeredUntil: day.optional(),
  weekdays: list(weekday).optional(),
  closed: list(day).optional(),
  exceptions: list(exception).optional(),
  worthFrom: count.optional(),
  ...terms,
})

const dated = (amount: z.ZodType<number>) => record({ on: day, amount })

const account = record({
  id: text,
  currency: text,
  role: oneOf(['source', 'pool', 'destination']),
  opening: count,
  reserve: count.optional(),
  worth: number.optional(),
  flows: list(dated(integer)).optional(),
  expiries: list(dated(count)).optional(),
  drains: list(dated(count)).optional(),
})

const quota = record({
  id: text,
  per: oneOf(['day', 'month', 'year', 'ever']),
  count: count.optional(),
  amount: count.optional(),
  used: record({ count: count.optional(), amount: count.optional() }).optional(),
})

/** The shape of problem.json; what its parts say of one another is checked by `validateProblem`. */
export const problemSchema = record({
  version: z.literal(1, says('must be 1')),
  start: day,
  end: day,
  objective: record({ idlePerYear: number, effortPerTransfer: number }),
  rates: z.record(z.string(), number, says('must be an object')).optional(),
  holidays: list(day).optional(),
  accounts: list(account),
  quotas: list(quota).optional(),
  routes: list(route),
  needs: list(dated(number)).optional(),
})
