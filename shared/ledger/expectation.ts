import type { Day } from '../day'
import type { Minor } from '../money/money'
import type { ExpectedStream } from './expected-stream'

/** What a person knows better than the forecast of an account. */
export type Expectation = {
  readonly id: string
  readonly account: string
} & (
  | {
      /** A stream that will not come again. */
      readonly kind: 'not-expected'
      /** Its key among the account's streams (`streamId`). */
      readonly stream: string
    }
  | {
      /** Money that will come, or go where negative, on a day. */
      readonly kind: 'expected'
      readonly amount: Minor
      readonly day: Day
    }
)

/** What a stream is known by from one forecast to the next: its direction and its name, its amount left aside. */
export const streamId = ({ name, amount }: Pick<ExpectedStream, 'name' | 'amount'>): string =>
  `${amount < 0 ? '-' : '+'} ${name}`

/**
 * A forecast as the person corrected it: without what they do not expect, and with what they do, if its day is still to
 * come.
 */
export function overruled(
  streams: readonly ExpectedStream[],
  expectations: readonly Expectation[],
  today: Day,
  until: Day,
): ExpectedStream[] {
  const refused = new Set(expectations.flatMap((one) => (one.kind === 'not-expected' ? one.stream : [])))
  const own = expectations.flatMap((one): ExpectedStream[] =>
    one.kind === 'expected' && one.day > today && one.day <= until
      ? [{ name: '', pattern: 'once', amount: one.amount, days: [one.day], evidence: [] }]
      : [],
  )
  return [...streams.filter((stream) => !refused.has(streamId(stream))), ...own]
}
