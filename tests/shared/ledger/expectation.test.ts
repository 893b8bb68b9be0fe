import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { ExpectedStream } from '../../../shared/ledger/expected-stream'
import { type Expectation, overruled, streamId } from '../../../shared/ledger/expectation'
import { minor } from '../../../shared/money/money'

const [today, until] = ['2026-11-22' as Day, '2027-01-31' as Day]
const stream = (name: string, amount: number): ExpectedStream => ({
  name,
  pattern: 'monthly',
  amount: minor(amount),
  days: ['2026-12-01' as Day],
  evidence: [],
})
const streams = [stream('Harbor Press', 30_000), stream('Pixel Fonts', -1_200)]
const base = { id: 'one', account: 'wallet' }
const expected = (day: string): Expectation => ({
  ...base,
  kind: 'expected',
  amount: minor(5_000),
  day: day as Day,
})

describe('overruled', () => {
  it('leaves out what the person does not expect, by name and direction', () => {
    const none: Expectation = { ...base, kind: 'not-expected', stream: streamId(streams[0]!) }
    expect(overruled(streams, [none], today, until)).toEqual([streams[1]])
    const other = { ...none, stream: streamId(stream('Harbor Press', -5)) }
    expect(overruled(streams, [other], today, until)).toEqual(streams)
  })

  it('knows a stream again when its amount has changed', () => {
    expect(streamId(stream('Harbor Press', 10))).toBe(streamId(stream('Harbor Press', 99)))
  })

  it('adds what the person expects while its day is to come', () => {
    expect(overruled([], [expected('2026-12-24')], today, until)).toEqual([
      { name: '', pattern: 'once', amount: 5_000, days: ['2026-12-24'], evidence: [] },
    ])
    expect(overruled([], [expected('2026-11-22'), expected('2027-02-01')], today, until)).toEqual([])
  })
})
