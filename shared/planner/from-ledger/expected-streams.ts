import { type Day, daysBetween } from '../../day'
import { type Expectation, overruled } from '../../ledger/expectation'
import { type ExpectedStream, perDayOf } from '../../ledger/expected-stream'
import { forecastOf } from '../../ledger/forecast'
import type { AccountLedger } from '../../ledger/ledger'
import { minor } from '../../money/money'
import type { DatedAmount } from '../problem'
import { isPaidBy, payerNames } from './payer-names'
import type { Arrivals } from './payout-of'

/** What is expected of an account, each sum once. */
export interface Expected {
  /** What its own past foretells. */
  readonly streams: readonly ExpectedStream[]
  /** What other places pay out to it by themselves. */
  readonly paid: readonly ExpectedStream[]
  /** What all of them bring on a day, on average. */
  readonly perDay: number
}

/**
 * What comes and goes in an account by its own past, and what other places pay out to it by themselves. Its past may show
 * their earlier payouts, and foretell the next: those are counted once, as the paying places' own balances and forecasts
 * have it. Of a place whose own past foretells nothing, only the payout of what lies there now is known; after it, the
 * account's past tells the rest.
 */
export function expectedStreams(
  ledger: AccountLedger,
  arrivals: readonly Arrivals[],
  own: readonly Expectation[],
  today: Day,
  end: Day,
): Expected {
  const foretold = (from: readonly Arrivals[]): readonly ExpectedStream[] =>
    overruled(forecastOf(withoutPayouts(ledger, from), today, end), own, today, end)
  const all = foretold([])
  if (arrivals.length === 0) return { streams: all, paid: [], perDay: perDayOf(all) }
  const lasting = arrivals.filter(({ perDay }) => perDay > 0)
  const brief = arrivals.filter(({ perDay }) => perDay === 0)
  const rest = foretold(lasting)
  // By then the one payout of each is there, whichever day its own forecast would have it.
  const until =
    brief
      .flatMap(({ flows }) => flows.map(({ on }) => on))
      .sort()
      .at(-1) ?? today
  const without = brief.length === 0 ? rest : foretold(arrivals)
  const paid = arrivals
    .flatMap(({ flows }) => flows)
    .filter((payout) => !own.some((one) => isSame(one, payout)))
    .map(once)
  return {
    streams: [...between(without, today, until), ...between(rest, until, end)],
    paid,
    perDay: Math.max(perDayOf(all), perDayOf(rest) + lasting.reduce((sum, { perDay }) => sum + perDay, 0)),
  }
}

/** The part of streams after a day, up to and including another. */
const between = (streams: readonly ExpectedStream[], after: Day, until: Day): ExpectedStream[] =>
  streams
    .map((stream) => ({ ...stream, days: stream.days.filter((day) => day > after && day <= until) }))
    .filter(({ days }) => days.length > 0)

/** What the person said to expect is the payout itself, where day and sum are about the same. */
const isSame = (one: Expectation, { on, amount }: DatedAmount): boolean =>
  one.kind === 'expected' &&
  Math.abs(daysBetween(one.day, on)) <= sameDays &&
  Math.abs(one.amount - amount) * sameShare <= amount

const sameDays = 7
const sameShare = 20

const once = ({ on, amount }: DatedAmount): ExpectedStream => ({
  name: '',
  pattern: 'once',
  amount: minor(amount),
  days: [on],
  evidence: [],
})

/** An account's past without what the places paid out to it. */
function withoutPayouts(ledger: AccountLedger, arrivals: readonly Arrivals[]): AccountLedger {
  if (arrivals.length === 0) return ledger
  const names = arrivals.flatMap(({ provider }) => payerNames(provider))
  return { ...ledger, posted: ledger.posted.filter((row) => !isPaidBy(row, names)) }
}
